/** Makes Cubegen a generator of OpenAPI Generator, so that its command line and its Gradle and Bazel plugins can run it. */
@NullMarked
package io.github.cubegen.openapigenerator;

import org.jspecify.annotations.NullMarked;
