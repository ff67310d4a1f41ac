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
import java.util.Optional;
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
                    if (finding.diagnostic().location() != null) {
                        return finding.diagnostic();
                    }
                    Origins.Origin origin = finding.origin();
                    Location unknown = new Location(origin.file().name(), 0, 0);
                    return finding.diagnostic().at(places.getOrDefault(origin, unknown), origin.pointer());
                })
                .toList();
    }

    /**
     * {@return the place of a character of a string value}
     *
     * @param origin the value
     * @param value what it says
     * @param index of the character in it
     */
    Location within(Origins.Origin origin, String value, int index) {
        SourceFile file = origin.file();
        return read(file)
                .map(text -> {
                    int start = PlaceFinder.findValue(text, origin.pointer(), limits);
                    return text.location(StringPlace.find(text.text(), start, value, index));
                })
                .orElseGet(() -> new Location(file.name(), 0, 0));
    }

    private Map<Origins.Origin, Location> places(SourceFile file, Set<JsonPointer> pointers) {
        Map<Origins.Origin, Location> places = new LinkedHashMap<>();
        read(file).ifPresent(text -> {
            LineIndex lines = text.lines();
            PlaceFinder.find(text, pointers, limits)
                    .forEach(
                            (pointer, offset) -> places.put(new Origins.Origin(file, pointer), lines.location(offset)));
        });
        return places;
    }

    private static Optional<SourceText> read(SourceFile file) {
        try {
            return Optional.of(new TextDecoder(file.name(), Files.readAllBytes(file.path())).decode());
        } catch (IOException | MalformedTextException e) {
            // The file was changed or removed since it was read: its name is all that is left to say.
            return Optional.empty();
        }
    }
}
