package io.github.cubegen.plan;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one of the media types of a body: the first that the user prefers, else JSON before forms, these before text, and that
 * before anything else.
 */
final class BodyChoices {
    private final ApiModel model;
    private final List<String> preferred;

    /** @param preferred media types and ranges of them, the first of them first */
    BodyChoices(ApiModel model, List<String> preferred) {
        this.model = model;
        this.preferred = preferred;
    }

    /** How a body is written or read; the earlier is chosen where a description has several. */
    enum Kind {
        JSON,
        MULTIPART,
        URLENCODED,
        TEXT,
        BINARY
    }

    /**
     * One of the media types of a body.
     *
     * @param content what is used
     * @param kind how it is written or read
     */
    record Choice(Content content, Kind kind) {}

    /** {@return what to use of a body; null if it has no media types} */
    @Nullable
    Choice of(List<Content> contents) {
        Optional<Choice> best = contents.stream()
                .map(content -> new Choice(content, kind(content)))
                .min(Comparator.comparingInt(
                                (Choice choice) -> rank(choice.content().mediaType()))
                        .thenComparing(Choice::kind)
                        .thenComparing(choice ->
                                !MediaTypes.isPlainJson(choice.content().mediaType())));
        return best.orElse(null);
    }

    private int rank(String mediaType) {
        for (int i = 0; i < preferred.size(); i++) {
            if (MediaTypes.isOf(mediaType, preferred.get(i))) {
                return i;
            }
        }
        return preferred.size();
    }

    private Kind kind(Content content) {
        String mediaType = content.mediaType();
        if (MediaTypes.isMultipart(mediaType)) {
            return Kind.MULTIPART;
        } else if (MediaTypes.isUrlencoded(mediaType)) {
            return Kind.URLENCODED;
        } else if (isBinary(content)) {
            return MediaTypes.isConcreteJson(mediaType) ? Kind.JSON : Kind.BINARY;
        } else if (MediaTypes.isJson(mediaType)) {
            return Kind.JSON;
        }
        return MediaTypes.isText(mediaType) ? Kind.TEXT : Kind.BINARY;
    }

    private boolean isBinary(Content content) {
        return content.schema() != null
                && isBinary(model.schema(content.schema().schema()));
    }

    /** {@return whether a schema stands for bytes as they are: {@code format: binary} of 3.0} */
    static boolean isBinary(Schema schema) {
        return schema instanceof Schema.StringSchema string
                && "binary".equals(string.info().format());
    }
}
