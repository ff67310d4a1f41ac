package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;

/** Reads what the API is. */
final class InfoReader {
    Info read(Fields root) {
        JsonPointer place = JsonPointer.ROOT.child("info");
        if (!root.has("info")) {
            root.findings()
                    .warning(
                            "missing-info",
                            JsonPointer.ROOT,
                            "The document has no info, so that the client has a general name; add it, with title and version.");
            return new Info(place, "", "", null, null, null);
        }
        Fields info = root.object("info", ObjectKind.INFO);
        if (info == null) {
            return new Info(place, "", "", null, null, null);
        }
        Fields license = info.object("license", ObjectKind.OTHER);
        return new Info(
                place,
                required(info, "title"),
                required(info, "version"),
                info.text("description"),
                license == null ? null : license.text("name"),
                info.text(Extensions.NAME));
    }

    private static String required(Fields info, String key) {
        if (!info.has(key)) {
            info.findings().warning("missing-" + key, info.pointer(), "info has no " + key + "; add it.");
        }
        return info.text(key, "");
    }
}
