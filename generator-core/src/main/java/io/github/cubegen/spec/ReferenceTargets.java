package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what the text of a {@code $ref} means (RFC 3986 and RFC 6901), among the files of the description. */
final class ReferenceTargets {

    /**
     * A part of a file.
     *
     * @param node what is there; missing only in the root file, whose tree is not finished while references are resolved
     */
    record Target(SourceFile file, JsonPointer pointer, JsonNode node) {}

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final SourceFiles files;
    private final SourceFile root;
    private final Limits limits;

    ReferenceTargets(SourceFiles files, SourceFile root, Limits limits) {
        this.files = files;
        this.root = root;
        this.limits = limits;
    }

    /**
     * {@return what a reference in a file leads to; empty if that file has an error of its own, which is reported there}
     *
     * @throws ReferenceException if it leads nowhere
     */
    Optional<Target> find(SourceFile from, String reference) throws ReferenceException {
        return find(from, reference, 0);
    }

    /** {@return a reference in another file as the root file would have to write it; what no file can have is left as it is} */
    String fromRoot(SourceFile from, String reference) {
        Path folder = root.path().getParent();
        if (folder == null || SCHEME.matcher(reference).matches() || reference.startsWith("/")) {
            return reference;
        }
        String file = UriText.encode(folder.relativize(from.path()).toString().replace('\\', '/'));
        return reference.isEmpty() || reference.startsWith("#")
                ? file + reference
                : file.substring(0, file.lastIndexOf('/') + 1) + reference;
    }

    private Optional<Target> find(SourceFile from, String reference, int chain) throws ReferenceException {
        if (chain > limits.referenceChain()) {
            throw new ReferenceException("ref-cycle", "'" + reference + "' leads through references in a circle");
        }
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        Optional<SourceFile> file = path.isEmpty() ? Optional.of(from) : file(from, path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String fragment = hash < 0 ? "" : UriText.decode(reference.substring(hash + 1));
        JsonPointer pointer = pointer(file.get(), fragment);
        JsonNode node = Trees.at(file.get().tree(), pointer);
        if (!node.isMissingNode() || file.get().equals(root)) {
            return Optional.of(new Target(file.get(), pointer, node));
        }
        return through(file.get(), pointer, reference, chain);
    }

    private Optional<SourceFile> file(SourceFile from, String path) throws ReferenceException {
        if (SCHEME.matcher(path).matches() || path.startsWith("//")) {
            throw new ReferenceException(
                    "remote-ref",
                    "'" + path + "' is not a relative file name, and nothing is loaded from elsewhere: save the file"
                            + " beside the description and name it by its relative path");
        }
        String name = UriText.decode(path);
        if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
            throw new ReferenceException("invalid-ref", "'" + path + "' is no relative URI: write '/' between folders");
        }
        if (name.startsWith("/")) {
            throw new ReferenceException(
                    "ref-outside-folder", "'" + path + "' is an absolute path: name the file by its relative path");
        }
        return files.sibling(from, name);
    }

    /** A pointer may lead through a member that is itself a reference; other tools allow it, so many files have it. */
    private Optional<Target> through(SourceFile file, JsonPointer pointer, String reference, int chain)
            throws ReferenceException {
        JsonNode node = file.tree();
        List<String> tokens = pointer.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            JsonNode next = Trees.child(node, tokens.get(i));
            if (next.isMissingNode()) {
                if (!node.path("$ref").isTextual()) {
                    throw missing(file, reference, tokens.get(i), node);
                }
                Optional<Target> around = find(file, node.path("$ref").asText(), chain + 1);
                if (around.isEmpty()) {
                    return Optional.empty();
                }
                List<String> rest = new ArrayList<>(around.get().pointer().tokens());
                rest.addAll(tokens.subList(i, tokens.size()));
                String fragment = "#" + UriText.encode(JsonPointer.of(rest));
                return find(around.get().file(), fragment, chain + 1);
            }
            node = next;
        }
        throw missing(file, reference, "", node);
    }

    private static ReferenceException missing(SourceFile file, String reference, String token, JsonNode around) {
        List<String> names = around.properties().stream().map(Map.Entry::getKey).toList();
        return new ReferenceException(
                "unresolved-ref",
                "'" + reference + "' leads nowhere: " + file.name() + " has no '" + token + "' there"
                        + NearestName.hint(token, names));
    }

    private static JsonPointer pointer(SourceFile file, String fragment) throws ReferenceException {
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            try {
                return JsonPointer.parse(fragment);
            } catch (IllegalArgumentException e) {
                throw new ReferenceException("invalid-ref", String.valueOf(e.getMessage()));
            }
        }
        JsonPointer anchored = anchor(file.tree(), fragment, JsonPointer.ROOT);
        if (anchored == null) {
            throw new ReferenceException(
                    "unresolved-ref",
                    file.name() + " has no '$anchor: " + fragment + "'; a JSON Pointer starts with '/'");
        }
        return anchored;
    }

    /** JSON Schema 2020-12, section 8.2.2. */
    private static @Nullable JsonPointer anchor(JsonNode node, String name, JsonPointer at) {
        if (node.path("$anchor").asText().equals(name)) {
            return at;
        }
        int index = 0;
        if (node.isArray()) {
            for (JsonNode element : node) {
                JsonPointer found = anchor(element, name, at.child(index++));
                if (found != null) {
                    return found;
                }
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonPointer found = anchor(member.getValue(), name, at.child(member.getKey()));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
