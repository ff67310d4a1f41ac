package io.github.cubegen.diagnostic;

/**
 * A place in a source file.
 *
 * @param file the file as the user named it, or reached from there; for a part of a Maven artifact its {@code jar:} URI
 * @param line from 1; 0 if only the file is known
 * @param column from 1, in UTF-16 units as editors count; 0 if only the file is known
 */
public record Location(String file, int line, int column) {
    /** {@return {@code file:line:column}, which terminals and IDEs make clickable} */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
