package io.github.cubegen.emit;

import io.github.cubegen.plan.PackagePlan;

/** Writes a {@code package-info.java}, which JavaPoet has no type for. */
final class PackageInfoEmitter {

    SourceFile emit(PackagePlan plan) {
        String text =
                Layout.tidy("/**\n * " + Wrapping.wrap(JavadocEscaper.text(plan.sentence()), 0, " * ") + "\n */\n")
                        + "@NullMarked\npackage "
                        + plan.name()
                        + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return new SourceFile(plan.name(), "package-info", text);
    }
}
