package io.github.cubegen.bench;

import java.nio.file.Path;

/**
 * A description to generate from.
 *
 * @param name as the page shows it
 * @param file where it is
 */
record Description(String name, Path file) {}
