package io.github.cubegen;

import io.github.cubegen.spec.Fingerprint;
import io.github.cubegen.spec.InputFile;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a client was made from, as lines of its manifest: the configuration and every file of the description, by content. Holds
 * no absolute path and no time, so that the same client is the same everywhere, and can be taken from a shared cache.
 */
final class Origin {

    private static final String CONFIGURATION = "configuration ";
    private static final String DESCRIPTION = "description ";
    private static final String OVERLAY = "overlay ";

    private Origin() {}

    /** {@return the lines of a run that has read these files} */
    static List<String> of(GenerateRequest request, List<InputFile> inputs) {
        List<String> lines = new ArrayList<>();
        lines.add(configuration(request));
        for (InputFile input : inputs) {
            lines.add(
                    input.path() == null
                            ? OVERLAY + input.fingerprint()
                            : description(input.fingerprint(), input.path()));
        }
        return lines;
    }

    /** {@return whether a run would read the same now as the one that left these lines} */
    static boolean isSame(List<String> lines, GenerateRequest request) {
        try {
            return lines.equals(now(lines, request));
        } catch (IOException toBeToldByTheReader) {
            return false;
        }
    }

    private static List<String> now(List<String> before, GenerateRequest request) throws IOException {
        SpecSource spec = request.spec();
        List<String> lines = new ArrayList<>();
        lines.add(configuration(request));
        for (String line : before) {
            if (line.startsWith(DESCRIPTION) && line.length() > DESCRIPTION.length() + Fingerprint.LENGTH) {
                String path = decoded(line.substring(DESCRIPTION.length() + Fingerprint.LENGTH + 1));
                lines.add(description(spec.fingerprint(path), path));
            }
        }
        for (Path overlay : spec.overlays()) {
            lines.add(OVERLAY + Fingerprint.of(overlay));
        }
        return lines;
    }

    private static String description(String hash, String path) {
        return DESCRIPTION + hash + ' ' + encoded(path);
    }

    /** A file name may hold the end of a line. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String decoded(String path) {
        return path.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static String configuration(GenerateRequest request) {
        String text =
                Canonical.text(List.of(request.spec().root(), request.options(), request.limits(), request.strict()));
        return CONFIGURATION + Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
