package io.github.cubegen.maven;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code baseline}: a file, {@code git:revision:path}, {@code none}, or the coordinates of an artifact with a range
 * of versions. Maven fills the fields, and refuses a key for which there is none.
 */
public final class BaselineParameter {

    @Nullable
    String name;

    @Nullable
    String groupId;

    @Nullable
    String artifactId;

    @Nullable
    String version;

    @Nullable
    String pattern;

    @Nullable
    String classifier;

    @Nullable
    String type;

    @Nullable
    String path;

    /** {@return whether a part of an artifact's coordinates is set} */
    boolean isArtifact() {
        return Stream.of(groupId, artifactId, version, pattern, classifier, type, path)
                .anyMatch(Objects::nonNull);
    }

    /** {@return whether nothing is set} */
    boolean isEmpty() {
        return name == null && !isArtifact();
    }

    /** Called by Maven for {@code <baseline>old.yaml</baseline>} and {@code -Dcubegen.baseline=old.yaml}. */
    public void set(String text) {
        name = text.strip();
    }
}
