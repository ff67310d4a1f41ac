package io.github.cubegen.contract.source;

import io.github.cubegen.contract.source.JavaMember.Role;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ConstantPlan;
import io.github.cubegen.plan.HeadersPlan;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.ServersPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.WebhooksPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the classes beside modules and models offer: servers, headers, webhooks and the results of operations with several successes.
 *
 * @param types the names of types
 */
record OtherClasses(JavaTypes types) {

    private static final String URI = "java.net.URI";
    private static final JsonPointer SERVERS = JsonPointer.ROOT.child("servers");
    private static final JsonPointer WEBHOOKS = JsonPointer.ROOT.child("webhooks");

    /** {@return the class of the servers, and the enumerations nested in it} */
    List<JavaClass> servers(ServersPlan plan) {
        List<JavaClass> classes = new ArrayList<>();
        List<JavaMember> members = new ArrayList<>();
        for (ServersPlan.Address server : plan.servers()) {
            if (server.hasDefaults()) {
                members.add(server(plan, server, List.of(), "with defaults"));
            }
            List<String> variables = server.variables().stream()
                    .map(variable -> variable.choice() == null
                            ? "java.lang.String"
                            : plan.name().nested(variable.choice()).canonicalName())
                    .toList();
            members.add(server(plan, server, variables, ""));
        }
        classes.add(type(plan.name(), JavaClass.Kind.SERVERS, SERVERS, Set.of(), members));
        for (ServersPlan.Choice choice : plan.choices()) {
            ClassRef name = plan.name().nested(choice.name());
            List<JavaMember> constants = new ArrayList<>();
            for (ConstantPlan constant : choice.values()) {
                constants.add(member(
                        name,
                        Role.KNOWN_CONSTANT,
                        constant.name(),
                        constant.literal().toString(),
                        List.of(),
                        null,
                        constant.pointer()));
            }
            JsonPointer place =
                    choice.values().isEmpty() ? SERVERS : choice.values().get(0).pointer();
            classes.add(type(name, JavaClass.Kind.CHOICE, place, Set.of(), constants));
        }
        return classes;
    }

    private static JavaMember server(
            ServersPlan plan, ServersPlan.Address server, List<String> variables, String form) {
        List<String> takes = new ArrayList<>();
        if (server.relative()) {
            takes.add(URI);
        }
        takes.addAll(variables);
        return member(
                plan.name(), Role.FUNCTION, server.method(), server.template() + form, takes, URI, server.pointer());
    }

    JavaClass headers(HeadersPlan plan) {
        List<JavaMember> members = plan.headers().stream()
                .map(header -> member(
                        plan.name(),
                        Role.FUNCTION,
                        header.method(),
                        header.wireName(),
                        List.of("java.net.http.HttpHeaders"),
                        types.boxed(header.type()),
                        header.pointer()))
                .toList();
        return type(plan.name(), JavaClass.Kind.HEADERS, plan.headers().get(0).pointer(), Set.of(), members);
    }

    JavaClass webhooks(WebhooksPlan plan) {
        List<JavaMember> members = plan.webhooks().stream()
                .map(webhook -> new JavaMember(
                        plan.name().canonicalName() + "#" + webhook.constant(),
                        Role.CONSTANT,
                        webhook.constant(),
                        webhook.name() + " " + webhook.httpMethod(),
                        List.of(),
                        types.runtime() + ".Webhook<"
                                + types.boxed(webhook.body().type()) + ">",
                        webhook.body().nullable(),
                        webhook.doc().isDeprecated(),
                        webhook.pointer()))
                .toList();
        return type(plan.name(), JavaClass.Kind.WEBHOOKS, WEBHOOKS, Set.of(), members);
    }

    /** {@return the type of a result, and the records nested in it} */
    List<JavaClass> outcomes(OutcomesPlan plan) {
        List<JavaClass> classes = new ArrayList<>();
        List<JavaMember> permitted = new ArrayList<>();
        for (OutcomesPlan.Outcome outcome : plan.outcomes()) {
            ClassRef name = plan.name().nested(outcome.name());
            permitted.add(member(
                    plan.name(), Role.PERMITTED, outcome.name(), outcome.name(), List.of(), null, plan.pointer()));
            Value value = outcome.value();
            List<JavaMember> members = new ArrayList<>();
            if (value != null) {
                String type = types.of(value, true);
                members.add(member(name, Role.ACCESSOR, "value", "value", List.of(), type, plan.pointer()));
            }
            List<String> takes = value == null ? List.of() : List.of(types.of(value, true));
            members.add(member(name, Role.CONSTRUCTOR, "new", "new", takes, null, plan.pointer()));
            classes.add(type(
                    name,
                    JavaClass.Kind.VARIANT,
                    plan.pointer(),
                    Set.of(plan.name().canonicalName()),
                    members));
        }
        classes.add(0, type(plan.name(), JavaClass.Kind.OUTCOMES, plan.pointer(), Set.of(), permitted));
        return classes;
    }

    private static JavaClass type(
            ClassRef name, JavaClass.Kind kind, JsonPointer place, Set<String> supertypes, List<JavaMember> members) {
        return new JavaClass(name.canonicalName(), kind, place, false, supertypes, members);
    }

    private static JavaMember member(
            ClassRef type,
            Role role,
            String name,
            String key,
            List<String> takes,
            @Nullable String gives,
            JsonPointer place) {
        return new JavaMember(type.canonicalName() + "#" + name, role, name, key, takes, gives, false, false, place);
    }
}
