package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ValueNode;

/** Is told what a JSON or YAML file contains, in the order of the file. */
interface DocumentHandler {

    /** Where the part that is being told begins. Worked out only when asked for. */
    interface Cursor {
        /** {@return the offset in the text in UTF-16 units} */
        int offset();
    }

    void startObject(Cursor at) throws SourceException;

    void key(String name, Cursor at) throws SourceException;

    /** The key told next is null in YAML; it is told by its text, as JSON has only texts as keys. */
    default void nullKey(Cursor at) {}

    void endObject() throws SourceException;

    void startArray(Cursor at) throws SourceException;

    void endArray() throws SourceException;

    void scalar(ValueNode value, Cursor at) throws SourceException;

    /** The object, array or scalar told next can be repeated by an {@link #alias}. */
    void anchor(String name);

    /** What was told after the anchor of this name stands here once more. */
    void alias(String name, Cursor at) throws SourceException;
}
