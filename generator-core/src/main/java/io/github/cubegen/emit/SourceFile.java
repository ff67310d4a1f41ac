package io.github.cubegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * One file of the client.
 *
 * @param packageName package of the file
 * @param name simple name of its type, or {@code package-info}
 * @param text content, in ASCII with LF line ends
 */
public record SourceFile(String packageName, String name, String text) {

    /** {@return the file of a top-level type} */
    static SourceFile of(String packageName, TypeSpec type) {
        JavaFile file = JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("  ")
                .build();
        return new SourceFile(packageName, type.name(), Layout.tidy(file.toString()));
    }

    /** {@return where the file belongs below a source root, with {@code /} between folders} */
    public String path() {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
