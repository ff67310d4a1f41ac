package io.github.cubegen.contract.source;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.CredentialPlan;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.TokenPlan;
import io.github.cubegen.plan.TypePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What code that uses a client may name: classes, members, operations. Left out on purpose: constructors of records that have a
 * builder, constructors of exceptions, and implementing the interfaces of modules.
 *
 * @param classes by canonical name
 * @param operations by the place of the operation
 */
record JavaApi(Map<String, JavaClass> classes, List<JavaOperation> operations) {

    static JavaApi of(ClientPlan plan) {
        JavaTypes types = new JavaTypes(plan.runtimePackage());
        ModelClasses models = new ModelClasses(types);
        OtherClasses others = new OtherClasses(types);
        Map<String, JavaClass> classes = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(root(plan, types)),
                        Stream.ofNullable(plan.servers()).flatMap(servers -> others.servers(servers).stream()),
                        Stream.ofNullable(plan.headers()).map(others::headers),
                        Stream.ofNullable(plan.webhooks()).map(others::webhooks),
                        plan.modules().stream().map(JavaApi::module),
                        plan.types().stream().flatMap((TypePlan type) -> models.of(type).stream()),
                        plan.params().stream().map((ParamsPlan params) -> models.params(params)),
                        plan.exceptions().stream().map((ExceptionPlan exception) -> models.exception(exception)),
                        outcomes(plan).flatMap(outcomes -> others.outcomes(outcomes).stream()))
                .flatMap(each -> each)
                .forEach(each -> classes.put(each.name(), each));
        List<JavaOperation> operations = new ArrayList<>();
        OperationForms forms = OperationForms.of(plan, types);
        for (ModulePlan module : plan.modules()) {
            for (OperationPlan operation : module.operations()) {
                operations.add(forms.of(module, operation));
            }
        }
        return new JavaApi(classes, operations);
    }

    private static Stream<OutcomesPlan> outcomes(ClientPlan plan) {
        return plan.modules().stream()
                .flatMap(module -> module.operations().stream())
                .flatMap(operation -> Stream.ofNullable(operation.result().outcomes()));
    }

    private static JavaClass root(ClientPlan plan, JavaTypes types) {
        String name = plan.client().client().canonicalName();
        List<JavaMember> members = new ArrayList<>();
        for (CredentialPlan credential : plan.client().credentials()) {
            members.add(new JavaMember(
                    name + ".Builder#" + credential.method(),
                    JavaMember.Role.CREDENTIAL,
                    credential.method(),
                    credential.scheme(),
                    List.of(takes(credential.kind())),
                    gives(credential.kind()),
                    false,
                    credential.doc().isDeprecated(),
                    credential.pointer()));
        }
        OperationForms forms = OperationForms.of(plan, types);
        for (TokenPlan token : plan.client().tokens()) {
            members.add(new JavaMember(
                    name + ".Builder#" + token.method(),
                    JavaMember.Role.SETTER,
                    token.method(),
                    "token of " + token.credential().scheme(),
                    forms.full(token.operation()),
                    null,
                    false,
                    false,
                    token.credential().pointer()));
        }
        for (ModulePlan module : plan.modules()) {
            members.add(new JavaMember(
                    name + "#" + module.accessor(),
                    JavaMember.Role.MODULE,
                    module.accessor(),
                    module.accessor(),
                    List.of(),
                    module.client().canonicalName(),
                    false,
                    false,
                    module.pointer()));
        }
        return new JavaClass(name, JavaClass.Kind.ROOT, JsonPointer.ROOT.child("info"), false, Set.of(), members);
    }

    /** A key and a token are both given as a text, or by a supplier of it. */
    private static String takes(CredentialPlan.Kind kind) {
        return kind instanceof CredentialPlan.ApiKey || kind instanceof CredentialPlan.Bearer
                ? "a text"
                : kind.getClass().getSimpleName();
    }

    /** What the text says: whoever gave a key gives another one where a token is asked for. */
    private static @Nullable String gives(CredentialPlan.Kind kind) {
        if (kind instanceof CredentialPlan.ApiKey key) {
            return key.key().equalsIgnoreCase("Authorization") ? "the text of the header Authorization" : "a key";
        }
        return kind instanceof CredentialPlan.Bearer ? "a token" : null;
    }

    private static JavaClass module(ModulePlan module) {
        return new JavaClass(
                module.client().canonicalName(),
                JavaClass.Kind.MODULE,
                module.pointer(),
                module.doc().isDeprecated(),
                Set.of(),
                List.of());
    }
}
