/** Shows the generated ConnectyCube client at work, against a server in the same program. */
@NullMarked
package io.github.cubegen.it.demo;

import org.jspecify.annotations.NullMarked;
