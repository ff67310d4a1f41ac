package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs a name.
 *
 * @param key by which the caller finds the name again
 * @param text the text of the description that names it
 * @param override {@code x-cubegen-name}, which stands above everything
 * @param pointer the place for messages
 * @param own whether the text is the thing's own name; false if it was put together from the names around it: then it
 *     gives way to those that have one
 * @param alternative what is tried before a number where the text's name is taken; null for nothing
 * @param renamedBy the key of the description that gives the thing another name; null if there is none
 * @param forms what is made of the name and must be free too, with one {@code %s} each
 * @param <K> type of the key
 */
record NameRequest<K>(
        K key,
        String text,
        @Nullable String override,
        JsonPointer pointer,
        boolean own,
        @Nullable String alternative,
        @Nullable String renamedBy,
        List<String> forms) {
    /** What renames most things. */
    static final String NAME_KEY = "x-cubegen-name";

    private static final List<String> ITSELF = List.of("%s");

    NameRequest {
        forms = List.copyOf(forms);
    }

    /** {@return a request for something that has a name in the description} */
    static <K> NameRequest<K> of(K key, String text, @Nullable String override, JsonPointer pointer) {
        return new NameRequest<>(key, text, override, pointer, true, null, NAME_KEY, ITSELF);
    }

    /** {@return a request for something that is named after what is around it} */
    static <K> NameRequest<K> derived(K key, String text, @Nullable String override, JsonPointer pointer) {
        return new NameRequest<>(key, text, override, pointer, false, null, null, ITSELF);
    }

    /** {@return this request, for a name of which only the given forms are used} */
    NameRequest<K> withForms(String... used) {
        return new NameRequest<>(key, text, override, pointer, own, alternative, renamedBy, List.of(used));
    }

    /** {@return this request, for a thing that a key renames} */
    NameRequest<K> renamedBy(@Nullable String keyOfTheDescription) {
        return new NameRequest<>(key, text, override, pointer, own, alternative, keyOfTheDescription, forms);
    }

    /** {@return this request, with something to try before a number} */
    NameRequest<K> or(String otherText) {
        return new NameRequest<>(key, text, override, pointer, own, otherText, renamedBy, forms);
    }

    /** {@return how to choose another name, as the end of a message; empty if nothing in the description does it} */
    String offer() {
        return renamedBy == null ? "" : "; " + renamedBy + " gives it another name";
    }

    /** {@return everything that a name takes} */
    List<String> taken(String name) {
        return forms == ITSELF
                ? List.of(name)
                : forms.stream().map(form -> form.replace("%s", name)).toList();
    }

    /** {@return how long a name may be so that no form of it is too long} */
    int maxLength() {
        return Identifiers.MAX_LENGTH
                - 12
                - forms.stream().mapToInt(String::length).max().orElse(0);
    }
}
