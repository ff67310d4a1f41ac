package io.github.cubegen.plan;

/**
 * A body whose properties are arguments of the operation, see {@link Binding.FormPart}.
 *
 * @param mediaType the {@code Content-Type}, for {@code multipart} without a boundary
 * @param isMultipart whether it has parts; else it is {@code application/x-www-form-urlencoded}
 */
public record FormPlan(String mediaType, boolean isMultipart) {}
