package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * What the API is.
 *
 * @param title empty if the description does not say
 * @param version of the API, not of OpenAPI; empty if the description does not say
 * @param license name of the licence
 * @param nameOverride {@code x-cubegen-name}: the client's name
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#info-object">OpenAPI 3.1, section 4.8.2</a>
 */
public record Info(
        JsonPointer pointer,
        String title,
        String version,
        @Nullable String description,
        @Nullable String license,
        @Nullable String nameOverride) {}
