package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether two names mean one folder, also before it exists. */
public final class RealPath {

    private RealPath() {}

    /** {@return the path without links, as far as it exists, and without steps back} */
    public static Path of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path known = absolute;
        while (known != null && !Files.exists(known)) {
            known = known.getParent();
        }
        try {
            return known == null
                    ? absolute
                    : known.toRealPath().resolve(known.relativize(absolute)).normalize();
        } catch (IOException deletedMeanwhile) {
            return absolute;
        }
    }
}
