package io.github.cubegen.contract.usage;

import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.HeadersPlan;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.ServersPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.WebhooksPlan;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the classes of a client from others. Both versions count: code is compiled against one of them, nobody knows which. */
final class ClientNames {

    private final Set<String> topLevel = new HashSet<>();
    private final Set<String> runtime = new HashSet<>();
    private final Set<String> packages = new HashSet<>();
    private final List<ClientPlan> plans;

    ClientNames(List<ClientPlan> plans) {
        this.plans = plans;
        for (ClientPlan plan : plans) {
            classes(plan).map(ClassRef::canonicalName).forEach(topLevel::add);
            runtime.add(plan.runtimePackage());
            packages.addAll(plan.options().packages().all());
        }
    }

    private static Stream<ClassRef> classes(ClientPlan plan) {
        return Stream.of(
                        Stream.of(plan.client().client(), plan.client().asyncClient(), plan.errors()),
                        Stream.ofNullable(plan.servers()).map(ServersPlan::name),
                        Stream.ofNullable(plan.headers()).map(HeadersPlan::name),
                        Stream.ofNullable(plan.webhooks()).map(WebhooksPlan::name),
                        plan.modules().stream().flatMap(ClientNames::module),
                        plan.types().stream().map(TypePlan::name),
                        plan.types().stream()
                                .filter(UnionPlan.class::isInstance)
                                .map(type -> ((UnionPlan) type).codec()),
                        plan.params().stream().map(ParamsPlan::name),
                        plan.exceptions().stream().map(ExceptionPlan::name))
                .flatMap(each -> each);
    }

    private static Stream<ClassRef> module(ModulePlan module) {
        return Stream.concat(
                Stream.of(module.client(), module.asyncClient(), module.calls()),
                module.operations().stream()
                        .flatMap(operation ->
                                Stream.ofNullable(operation.result().outcomes()))
                        .map(OutcomesPlan::name));
    }

    /** {@return the canonical name of a class of the client or of its runtime; empty for any other class} */
    Optional<String> canonical(String internal) {
        int simple = internal.lastIndexOf('/') + 1;
        int nested = internal.indexOf('$', simple);
        String top = (nested < 0 ? internal : internal.substring(0, nested)).replace('/', '.');
        if (!topLevel.contains(top) && (simple == 0 || !runtime.contains(top.substring(0, simple - 1)))) {
            return Optional.empty();
        }
        return Optional.of(internal.replace('/', '.').replace('$', '.'));
    }

    /** {@return whether a class is generated, or belongs to the runtime} */
    boolean isOfClient(String internal) {
        return canonical(internal).isPresent();
    }

    /** {@return whether a class file is what javac makes of the {@code package-info.java} of the client} */
    boolean isPackageOfClient(String internal) {
        return internal.endsWith("/package-info")
                && packages.contains(
                        internal.substring(0, internal.lastIndexOf('/')).replace('/', '.'));
    }

    /** {@return the top-level class of a canonical name, or the name itself} */
    String top(String canonical) {
        String name = canonical;
        while (!topLevel.contains(name) && name.indexOf('.') >= 0) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return topLevel.contains(name) ? name : canonical;
    }

    /** {@return whether a text, without a dot at its end, is a package of the client} */
    boolean isPackage(String text) {
        return packages.contains(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** {@return whether a class file has the name of a package of the client, without which it has nothing of it} */
    boolean isMentionedIn(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return packages.stream().anyMatch(each -> text.contains(each) || text.contains(each.replace('.', '/')));
    }

    /** {@return the packages of all that can be reached from a class: of everything, if it is that of the client} */
    List<String> packagesOfRoot(String canonical) {
        return plans.stream()
                .filter(plan -> plan.client().client().canonicalName().equals(canonical)
                        || plan.client().asyncClient().canonicalName().equals(canonical))
                .flatMap(plan -> plan.options().packages().all().stream())
                .distinct()
                .toList();
    }

    /** {@return the class that everybody who uses the client mentions, for messages} */
    String root() {
        return plans.get(0).client().client().canonicalName();
    }
}
