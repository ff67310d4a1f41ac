package io.github.cubegen.runtime;

/** A body that is in memory, so that it can be sent again. */
public final class BytesBody implements RequestBody {
    /** The media type. */
    private final String contentType;

    /** The content. */
    private final byte[] bytes;

    /**
     * Takes over a content.
     *
     * @param contentType the media type
     * @param bytes the content, which the caller no longer changes
     */
    BytesBody(String contentType, byte[] bytes) {
        this.contentType = HeaderRules.value("Content-Type", contentType);
        this.bytes = bytes;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    /** {@return the content, not copied: it must not be changed} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return media type and size} */
    @Override
    public String toString() {
        return contentType + ", " + bytes.length + " bytes";
    }
}
