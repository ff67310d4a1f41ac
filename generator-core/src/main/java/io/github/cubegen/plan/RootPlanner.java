package io.github.cubegen.plan;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Info;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plans the root client. */
final class RootPlanner {
    /** Words at the end of a title that say what it is, not whose. */
    private static final Set<String> GENERIC = Set.of(
            "api", "apis", "client", "documentation", "docs", "open", "openapi", "rest", "server", "spec", "swagger");

    private final ApiModel model;
    private final GeneratorOptions options;
    private final Addresses addresses;

    RootPlanner(ApiModel model, GeneratorOptions options, Addresses addresses) {
        this.model = model;
        this.options = options;
        this.addresses = addresses;
    }

    RootClientPlan plan(NameScope types, List<CredentialPlan> credentials) {
        Info info = model.info();
        String chosen = options.clientName() != null ? options.clientName() : info.nameOverride();
        String name = types.resolve(NameRequest.derived(
                        "root", client(title(info.title())), chosen == null ? null : client(chosen), info.pointer())
                .renamedBy(NameRequest.NAME_KEY)
                .withForms("%s", "Async%s"));
        String base = options.basePackage();
        return new RootClientPlan(
                ClassRef.of(base, name),
                ClassRef.of(base, "Async" + name),
                Docs.text(info.description(), "The client of " + Text.code(info.title()) + "."),
                addresses.ofApi(),
                NameStyle.CONSTANT.convert(name.replaceFirst("Client$", ""), "API", 60),
                credentials,
                List.of());
    }

    private static String client(String base) {
        return base.endsWith("Client") ? base : base + "Client";
    }

    private static String title(String title) {
        List<String> words = new ArrayList<>(Words.of(title).parts());
        while (words.size() > 1 && GENERIC.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        String name = NameStyle.PASCAL.join(words.isEmpty() ? List.of("Service") : words);
        return ReservedNames.types().contains(client(name)) ? name + "Service" : name;
    }
}
