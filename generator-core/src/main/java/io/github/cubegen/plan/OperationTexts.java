package io.github.cubegen.plan;

import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** What operations are called before Java has its say. */
final class OperationTexts {
    private OperationTexts() {}

    /** {@return the operationId, or for one without: method and path, parameters as {@code by …}} */
    static String name(Operation operation) {
        String id = operation.operationId();
        if (id != null && !Words.of(id).parts().isEmpty()) {
            return id;
        }
        List<String> words = new ArrayList<>();
        words.add(operation.method().key());
        for (String segment : operation.path().split("/", -1)) {
            if (!segment.isEmpty()) {
                words.add(segment.startsWith("{") ? "by " + segment : segment);
            }
        }
        return String.join(" ", words);
    }

    /** {@return the name within a module: {@code users/get-by-id} of the tag {@code users} is {@code get-by-id}} */
    static String nameIn(Operation operation, String tag) {
        String name = name(operation);
        boolean prefixed = name.length() > tag.length() + 1
                && name.regionMatches(true, 0, tag, 0, tag.length())
                && "/._:".indexOf(name.charAt(tag.length())) >= 0;
        String rest = prefixed ? name.substring(tag.length() + 1) : name;
        return Words.of(rest).parts().isEmpty() ? name : rest;
    }

    /** {@return what names in messages: the operationId, or method and path} */
    static String id(Operation operation) {
        String id = operation.operationId();
        return id != null ? id : operation.method().name() + " " + operation.path();
    }
}
