package io.github.cubegen.it.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An operation of the description.
 *
 * @param id its id
 * @param method the HTTP method
 * @param path the path template
 * @param node the operation object
 * @param shared the parameters of the path
 */
record DescribedOperation(String id, String method, String path, Map<String, Object> node, List<?> shared) {
    /** The parameters of the path, then those of the operation. */
    List<Object> parameters() {
        List<Object> all = new ArrayList<>(shared);
        if (node.get("parameters") instanceof List<?> own) {
            all.addAll(own);
        }
        return all;
    }
}
