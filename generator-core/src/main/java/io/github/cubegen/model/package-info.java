/** Holds what a description says, independent of the OpenAPI version and of Java. */
@NullMarked
package io.github.cubegen.model;

import org.jspecify.annotations.NullMarked;
