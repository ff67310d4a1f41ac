package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.spec.Findings.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives diagnostics their places, by reading the files again: most runs need none, so that none are kept. */
record Locator(Origins origins, Limits limits) {

    /** {@return the diagnostics with their places; those that have one stay as they are} */
    List<Diagnostic> locate(List<Diagnostic> diagnostics) {
        List<Diagnostic> without = diagnostics.stream()
                .filter(diagnostic -> diagnostic.location() == null)
                .toList();
        Iterator<Diagnostic> located = locateFindings(without.stream()
                        .map(diagnostic -> new Finding(diagnostic, origins.of(diagnostic.pointer())))
                        .toList())
                .iterator();
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.location() == null ? located.next() : diagnostic)
                .toList();
    }

    List<Diagnostic> locateFindings(List<Finding> findings) {
        Map<SourceFile, Set<JsonPointer>> wanted = new LinkedHashMap<>();
        for (Finding finding : findings) {
            wanted.computeIfAbsent(finding.origin().file(), file -> new LinkedHashSet<>())
                    .add(finding.origin().pointer());
        }
        Map<Origins.Origin, Location> places = new LinkedHashMap<>();
        wanted.forEach((file, pointers) -> places.putAll(places(file, pointers)));
        return findings.stream()
                .map(finding -> {
                    Origins.Origin origin = finding.origin();
                    Location unknown = new Location(origin.file().name(), 0, 0);
                    return finding.diagnostic().at(places.getOrDefault(origin, unknown), origin.pointer());
                })
                .toList();
    }

    private Map<Origins.Origin, Location> places(SourceFile file, Set<JsonPointer> pointers) {
        SourceText text;
        try {
            text = new TextDecoder(file.name(), Files.readAllBytes(file.path())).decode();
        } catch (IOException | MalformedTextException e) {
            // The file was changed or removed since it was read: its name is all that is left to say.
            return Map.of();
        }
        Map<Origins.Origin, Location> places = new LinkedHashMap<>();
        LineIndex lines = text.lines();
        PlaceFinder.find(text, pointers, limits)
                .forEach((pointer, offset) -> places.put(new Origins.Origin(file, pointer), lines.location(offset)));
        return places;
    }
}
