package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What is said about a schema at the place where it is used or, if nothing is, where it is declared. */
record UseNotes(
        @Nullable String description,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        @Nullable JsonNode defaultValue,
        @Nullable String nameOverride) {}
