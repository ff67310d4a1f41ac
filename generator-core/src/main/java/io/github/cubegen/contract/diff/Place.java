package io.github.cubegen.contract.diff;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the two descriptions.
 *
 * @param pointer in the resolved description
 * @param location file, line and column; null until it is looked up
 */
public record Place(JsonPointer pointer, @Nullable Location location) {}
