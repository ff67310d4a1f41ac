package io.github.cubegen.maven;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code spec}: the name of a file, the address of one on a server with its checksum, or the coordinates of an artifact and, unless it is the
 * description itself, a path in it. Maven fills the fields, and
 * refuses a key for which there is none.
 */
public final class SpecParameter {

    @Nullable
    String file;

    @Nullable
    URI url;

    @Nullable
    String sha256;

    @Nullable
    String groupId;

    @Nullable
    String artifactId;

    @Nullable
    String version;

    @Nullable
    String classifier;

    @Nullable
    String type;

    @Nullable
    String path;

    /** {@return whether nothing is set: Maven makes such an object for a parameter that is not given} */
    boolean isEmpty() {
        return file == null && url == null && sha256 == null && coordinates().isEmpty();
    }

    /** {@return what is set of the coordinates of an artifact} */
    List<String> coordinates() {
        return Stream.of(groupId, artifactId, version, classifier, type, path)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    /** Called by Maven for {@code <spec>api.yaml</spec>} and {@code -Dcubegen.spec=api.yaml}. */
    public void set(String name) {
        file = name;
    }
}
