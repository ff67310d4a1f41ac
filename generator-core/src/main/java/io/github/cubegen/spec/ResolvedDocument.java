package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * An OpenAPI 3.0 or 3.1 document as one tree in which every {@code $ref} is local ({@code #/…}) and resolves.
 *
 * <p>A description with errors gives a document, too, so that everything that is wrong can be told in one run: what is
 * {@linkplain #isFaulty faulty} in it has lost its {@code $ref}. Nothing but diagnostics may be made from it.
 *
 * <p>References to other files were brought in: what has a section in the Components Object (schema, parameter,
 * response, …) is a component under a free name derived from its pointer or file; a path item, or anything else, stands
 * in place of its {@code $ref}. Extensions and unknown keys are kept. The tree is never changed after reading.
 */
public interface ResolvedDocument {

    /** {@return the root object; not to be changed} */
    JsonNode root();

    /** {@return the version of the OpenAPI Specification that the document follows} */
    OpenApiVersion version();

    /** {@return the node at a pointer of the resolved tree; a {@code MissingNode} if there is none} */
    JsonNode at(JsonPointer pointer);

    /**
     * Follows the {@code $ref} of the object at a pointer, and that of its target, as long as the object is nothing but
     * a reference: in OpenAPI 3.0 any object with a {@code $ref}; in 3.1 one whose other members are at most
     * {@code summary} and {@code description}.
     *
     * @param pointer a place where the specification allows a Reference Object
     * @return the pointer of the first object that is no pure reference; the given one if it is none itself
     */
    JsonPointer target(JsonPointer pointer);

    /**
     * {@return whether an error was told of the object or value at a pointer, such as a {@code $ref} that leads nowhere, so
     * that nothing can be concluded from what is there or is missing there}
     */
    boolean isFaulty(JsonPointer pointer);

    /** {@return the diagnostic with file, line, column and the pointer within that file} The file is read again for it. */
    default Diagnostic locate(Diagnostic diagnostic) {
        return locate(List.of(diagnostic)).get(0);
    }

    /**
     * Adds its place to every diagnostic that has none. Each file is read again at most twice, however many diagnostics
     * are in it.
     *
     * @return the diagnostics in the same order
     */
    List<Diagnostic> locate(List<Diagnostic> diagnostics);

    /** {@return every file that was read, in the order of first reading, as {@link SpecSource#file()} was named} */
    default List<String> files() {
        return inputs().stream().map(InputFile::name).toList();
    }

    /** {@return every file that was read, in the order of first reading; overlays come last, in the order of applying} */
    List<InputFile> inputs();

    /** {@return the document as one JSON text in UTF-8; same input, same bytes} */
    byte[] bundle();
}
