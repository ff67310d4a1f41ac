package io.github.cubegen.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Leads to the files of a description. */
sealed interface SpecFiles permits SpecFiles.InFolder, SpecArchive.InArchive {

    /** {@return the root file} */
    Path file();

    /** {@return the folder that every file must be in} */
    Path folder();

    /** {@return the path of the root file below the folder, with {@code /} between the names} */
    String root();

    /** {@return the fingerprint of a file by its path below the folder} */
    String fingerprint(String path) throws IOException;

    /** Files of their own. */
    record InFolder(Path file, Path folder) implements SpecFiles {

        public InFolder {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(folder, "folder");
        }

        @Override
        public String root() {
            return InputFile.below(
                    folder.toAbsolutePath().normalize(), file.toAbsolutePath().normalize());
        }

        @Override
        public String fingerprint(String path) throws IOException {
            return Fingerprint.of(folder.resolve(path));
        }
    }
}
