package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the user of the generator decides.
 *
 * @param packages where the classes go; ASCII Java names, no keyword
 * @param clientName the class of the client; null for a name from the description
 * @param mediaTypes which of several media types of a body to use, the first that it has: types, or ranges such as
 *     {@code text/*}; where it has none of them, JSON comes before forms, text and bytes
 * @param selection which operations and models there are
 * @param mappings names and classes of the user
 */
public record GeneratorOptions(
        Packages packages,
        @Nullable String clientName,
        List<String> mediaTypes,
        Selection selection,
        Mappings mappings) {

    /** The place of what is wrong with the options themselves, for those who know of no better one. */
    public static final Location PLACE = new Location("options", 0, 0);

    /** RFC 9110, section 8.3.1, without parameters. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("([!#$&^_.+\\w-]+)/([!#$&^_.+\\w-]+|\\*)");

    /**
     * @throws IllegalArgumentException if {@link #problems(Packages, String, Mappings)} finds any, or a media type is none; the
     *     message says which
     * @throws NullPointerException naming the part that is missing
     */
    public GeneratorOptions {
        Objects.requireNonNull(selection, "selection");
        List<String> problems = problems(packages, clientName, mappings);
        for (String type : mediaTypes) {
            if (!isMediaType(type)) {
                problems.add("'" + type + "' is no media type: one is as in application/xml or text/*");
            }
        }
        mediaTypes = List.copyOf(mediaTypes);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** Everything of a description, in packages below a base package. */
    public GeneratorOptions(String basePackage, @Nullable String clientName) {
        this(basePackage, clientName, List.of());
    }

    /** Everything of a description, in packages below a base package, with these media types before others. */
    public GeneratorOptions(String basePackage, @Nullable String clientName, List<String> mediaTypes) {
        this(Packages.below(basePackage), clientName, mediaTypes, Selection.ALL, Mappings.NONE);
    }

    /** {@return whether a text is a media type without parameters, or a range of its subtypes} */
    public static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    /** {@return the package of the root client} */
    public String basePackage() {
        return packages.base();
    }

    /** {@return these options with other packages} */
    public GeneratorOptions withPackages(Packages others) {
        return new GeneratorOptions(others, clientName, mediaTypes, selection, mappings);
    }

    /** {@return these options with another selection} */
    public GeneratorOptions withSelection(Selection other) {
        return new GeneratorOptions(packages, clientName, mediaTypes, other, mappings);
    }

    /** {@return these options with other mappings} */
    public GeneratorOptions withMappings(Mappings others) {
        return new GeneratorOptions(packages, clientName, mediaTypes, selection, others);
    }

    /** {@return what is wrong with the options, a sentence each; empty if they can be used} */
    public static List<String> problems(String basePackage, @Nullable String clientName) {
        return problems(Packages.below(basePackage), clientName, Mappings.NONE);
    }

    /** {@return what is wrong with the options, a sentence each; empty if they can be used} */
    public static List<String> problems(Packages packages, @Nullable String clientName, Mappings mappings) {
        List<String> problems = new ArrayList<>(packages.problems());
        if (clientName != null && (!Identifiers.isLegalType(clientName) || Identifiers.isDevice(clientName))) {
            problems.add("client name '" + clientName
                    + "' is no Java class name: it must be ASCII letters and digits, start with a letter and be no"
                    + " keyword and no device of Windows");
        }
        problems.addAll(mappings.problems());
        return problems;
    }
}
