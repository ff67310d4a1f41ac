/** That the demo tells the truth. */
@NullMarked
package io.github.cubegen.it.demo;

import org.jspecify.annotations.NullMarked;
