/** What of the plugin can be tested without a build. */
@NullMarked
package io.github.cubegen.maven;

import org.jspecify.annotations.NullMarked;
