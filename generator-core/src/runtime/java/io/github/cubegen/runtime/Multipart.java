package io.github.cubegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of named parts in the order in which they are added (RFC 7578). File contents are read while they are sent.
 */
public final class Multipart {
    /** The media type without the boundary. */
    private final String mediaType;

    /** What separates the parts; random, so that no content holds it. */
    private final String boundary = "cubegen-" + UUID.randomUUID();

    /** Heads and contents of the parts. */
    private final List<BinaryContent> contents = new ArrayList<>();

    /**
     * Begins without parts.
     *
     * @param mediaType the media type, as in {@code multipart/form-data}
     */
    public Multipart(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Adds a text, or one part for each item of a list.
     *
     * @param name the part
     * @param value its value; null leaves it out
     * @return this body
     * @throws IllegalArgumentException if an item is null
     */
    public Multipart text(String name, @Nullable Object value) {
        if (value instanceof Collection<?> items) {
            int nothing = new ArrayList<>(items).indexOf(null);
            if (nothing >= 0) {
                throw new IllegalArgumentException("The field " + name + " can't hold null: item " + nothing);
            }
            items.forEach(item -> text(name, item));
        } else if (value != null) {
            add(name, null, null, BinaryContent.of(utf8(ParameterText.of(value))));
        }
        return this;
    }

    /**
     * Adds a text of a media type.
     *
     * @param name the part
     * @param value its value; null leaves it out
     * @param contentType the media type, as in {@code text/csv}
     * @return this body
     */
    public Multipart text(String name, @Nullable Object value, String contentType) {
        if (value != null) {
            add(name, null, contentType, BinaryContent.of(utf8(ParameterText.of(value))));
        }
        return this;
    }

    /**
     * Adds a value as JSON.
     *
     * @param <V> the type of the value
     * @param name the part
     * @param value its value; null leaves it out
     * @param codec how to write it
     * @param contentType the media type, as in {@code application/json}
     * @return this body
     */
    public <V> Multipart json(String name, @Nullable V value, JsonCodec<V> codec, String contentType) {
        if (value != null) {
            add(name, null, contentType, BinaryContent.of(Json.encode(codec, value)));
        }
        return this;
    }

    /**
     * Adds a file. Servers tell files from texts by the file name, so there always is one: the content's own, or the name of
     * the part.
     *
     * @param name the part
     * @param content the file; null leaves it out
     * @param contentType the media type if the content has none, as in {@code application/octet-stream}
     * @return this body
     */
    public Multipart file(String name, @Nullable BinaryContent content, String contentType) {
        if (content != null) {
            String fileName = content.fileName();
            String type = content.mediaType();
            add(name, fileName == null ? name : fileName, type == null ? contentType : type, content);
        }
        return this;
    }

    /**
     * Adds files under one name.
     *
     * @param name the parts
     * @param files the files; null leaves them out
     * @param contentType the media type of those that have none
     * @return this body
     */
    public Multipart files(String name, @Nullable List<BinaryContent> files, String contentType) {
        if (files != null) {
            files.forEach(content -> file(name, content, contentType));
        }
        return this;
    }

    /**
     * Adds texts under names of their own.
     *
     * @param texts the texts by name; null adds none
     * @return this body
     */
    public Multipart fields(@Nullable Map<String, String> texts) {
        if (texts != null) {
            texts.forEach(this::text);
        }
        return this;
    }

    /**
     * Adds a part.
     *
     * @param name the part
     * @param fileName the name of a file; null for a text
     * @param contentType the media type; null for plain text
     * @param content what is in it
     */
    private void add(String name, @Nullable String fileName, @Nullable String contentType, BinaryContent content) {
        StringBuilder head = new StringBuilder();
        head.append(contents.isEmpty() ? "" : "\r\n")
                .append("--")
                .append(boundary)
                .append("\r\n");
        head.append("Content-Disposition: form-data; name=\"")
                .append(quoted(name))
                .append('"');
        if (fileName != null) {
            head.append("; filename=\"").append(quoted(fileName)).append('"');
        }
        if (contentType != null) {
            head.append("\r\nContent-Type: ").append(HeaderRules.value("Content-Type", contentType));
        }
        contents.add(BinaryContent.of(utf8(head.append("\r\n\r\n").toString())));
        contents.add(content);
    }

    /**
     * {@return a name as browsers write it between quotes (WHATWG HTML, section "Multipart form data")}
     *
     * @param name any name
     */
    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    /**
     * {@return the bytes of a text}
     *
     * @param text any text
     */
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the body; null if there are no parts, which the format can't express} */
    public @Nullable RequestBody toBody() {
        if (contents.isEmpty()) {
            return null;
        }
        List<BinaryContent> all = new ArrayList<>(contents);
        all.add(BinaryContent.of(utf8("\r\n--" + boundary + "--\r\n")));
        return new StreamBody(mediaType + "; boundary=" + boundary, all);
    }
}
