package io.github.cubegen.it.exchange;

import java.util.Map;

/**
 * An operation of the description.
 *
 * @param id its id
 * @param method the HTTP method
 * @param path the path template
 * @param node the operation object
 */
record DescribedOperation(String id, String method, String path, Map<String, Object> node) {}
