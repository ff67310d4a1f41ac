package io.github.cubegen.model;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.ResolvedDocument;
import java.util.List;
import java.util.Map;

/** Reads the model of an API from its description. Wrong parts are reported and left out; reading goes on. */
public final class ModelBuilder {

    /**
     * {@return the model; complete only if no error was reported}
     *
     * @param diagnostics gets what is wrong, at places of the resolved document
     */
    public ApiModel build(ResolvedDocument document, Diagnostics diagnostics) {
        Tree tree = new Tree(document, new Findings(document, diagnostics));
        Fields root = tree.root();
        Info info = new InfoReader().read(root);
        List<Server> servers = new ServerReader().read(root);
        TagReader tags = new TagReader();
        tags.readDeclared(root);
        Map<String, SecurityScheme> securitySchemes = new SecuritySchemeReader(tree).read(root);
        Schemas schemas = new Schemas(tree);
        schemas.readComponents(root);
        OperationReader reader =
                new OperationReader(tree, root, schemas, tags, new SecurityReader(securitySchemes, root));
        checkPaths(tree, root);
        OperationChecks checks = new OperationChecks(tree.findings());
        List<Operation> operations = checks.check(reader.read("paths"), reader.incomplete());
        List<Operation> webhooks = reader.read("webhooks");
        List<Tag> groups = tags.all();
        Map<JsonPointer, List<Operation>> callbacks = reader.callbacks();
        return new ApiModel(
                info,
                servers.isEmpty() ? List.of(standardServer()) : servers,
                groups,
                operations,
                webhooks,
                callbacks,
                schemas.all(),
                securitySchemes);
    }

    /**
     * {@return a model in which every parameter, body, response and header of the components is part of a webhook, also those that no
     * call of the API has} What is wrong with them is not told.
     */
    public ApiModel buildComponents(ResolvedDocument document) {
        return build(ComponentCalls.of(document), new Diagnostics());
    }

    private static void checkPaths(Tree tree, Fields root) {
        boolean enough = root.has("paths") || (!tree.isVersion30() && (root.has("webhooks") || root.has("components")));
        if (!enough && !tree.isFaulty(root.pointer().child("paths"))) {
            tree.findings()
                    .warning(
                            "missing-paths",
                            JsonPointer.ROOT,
                            "The document has no paths, so that the client has no operations; add them.");
        }
    }

    /** What the standard says if a document declares no server (OpenAPI 3.1, section 4.8.1.1). */
    private static Server standardServer() {
        return new Server(JsonPointer.ROOT.child("servers"), "/", null, List.of());
    }
}
