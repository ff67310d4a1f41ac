package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of a description, as it was read.
 *
 * @param path its real path, by which it is told apart from others
 * @param name how messages name it
 * @param tree what it contains; never changed, except for that of the root file, which becomes the resolved document
 */
record SourceFile(Path path, String name, JsonNode tree) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
