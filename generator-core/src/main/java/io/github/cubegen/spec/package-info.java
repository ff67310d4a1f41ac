/** Reads OpenAPI files into a document and finds the file, line and column of its parts. */
@NullMarked
package io.github.cubegen.spec;

import org.jspecify.annotations.NullMarked;
