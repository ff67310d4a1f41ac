package io.github.cubegen.contract.usage;

import java.nio.file.Path;
import java.util.List;

/**
 * Compiled code that uses a client. Without any folder or jar, there is no code, which uses nothing.
 *
 * @param main folders and jars of classes
 * @param test folders and jars of test classes
 * @param sources the folders of their sources, to name whole paths of files; those that are not found are named by their packages
 */
public record ConsumerClasses(List<Path> main, List<Path> test, List<Path> sources) {

    public ConsumerClasses {
        main = List.copyOf(main);
        test = List.copyOf(test);
        sources = List.copyOf(sources);
    }
}
