package io.github.cubegen.runtime;

/** What a request carries. */
public sealed interface RequestBody permits BytesBody, StreamBody {
    /** {@return the media type, for the header {@code Content-Type}} */
    String contentType();
}
