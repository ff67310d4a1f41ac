package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The body of one request in the form of the JDK, which leaves streams open when a request is cancelled. */
final class SentBody {
    /** What is sent. */
    private final @Nullable RequestBody body;

    /** What was opened; more than once if the JDK sends again. */
    private final Set<InputStream> opened = ConcurrentHashMap.newKeySet();

    /**
     * Keeps a body.
     *
     * @param body what is sent, if anything
     */
    SentBody(@Nullable RequestBody body) {
        this.body = body;
    }

    /** {@return what gives the bytes} */
    HttpRequest.BodyPublisher publisher() {
        if (body instanceof BytesBody bytes) {
            return HttpRequest.BodyPublishers.ofByteArray(bytes.bytes());
        }
        if (!(body instanceof StreamBody stream)) {
            return HttpRequest.BodyPublishers.noBody();
        }
        HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofInputStream(() -> open(stream));
        if (stream.length() == 0) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return stream.length() == BinaryContent.UNKNOWN_LENGTH
                ? publisher
                : HttpRequest.BodyPublishers.fromPublisher(publisher, stream.length());
    }

    /**
     * {@return the content from its beginning}
     *
     * @param stream the body
     */
    private InputStream open(StreamBody stream) {
        InputStream content = stream.open();
        opened.add(content);
        return content;
    }

    /** Closes what was opened. */
    void close() {
        for (InputStream content : opened) {
            try {
                content.close();
            } catch (IOException e) {
                // The call is over, and the others are to be closed, too.
            }
        }
    }
}
