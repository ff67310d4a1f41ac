package io.github.cubegen.output;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder, and what it is to hold. To be used once.
 *
 * @param folder created if missing; if it holds anything else than files of ours, it is not written
 * @param origin what the files are made from: lines of text that {@link OutputWriter#intact} gives back
 * @param files all of them, in any order
 */
public record OutputTree(Path folder, List<String> origin, Stream<OutputFile> files) {

    public OutputTree {
        origin = List.copyOf(origin);
    }
}
