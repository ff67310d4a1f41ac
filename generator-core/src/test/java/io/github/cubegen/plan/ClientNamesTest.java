package io.github.cubegen.plan;

import static io.github.cubegen.plan.Planned.OK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the client and of its modules. */
class ClientNamesTest {
    @Test
    void theClientIsNamedAsTheDescriptionAsks() {
        Planned planned = Planned.ofYaml(
                "{openapi: 3.1.0, info: {title: T, version: '1', x-cubegen-name: ConnectyCube}, paths: {}}");
        assertThat(planned.plan().client().client().simpleName()).isEqualTo("ConnectyCubeClient");
    }

    @Test
    void accessorAndClassesOfAModuleHaveTheSameName() {
        assertThat(modules("User", "user", "users", "Users", "close", "\u65e5\u672c", "class", "Pet"))
                .containsExactly(
                        "user2 User2Client User2Calls",
                        "user UserClient UserCalls",
                        "users UsersClient UsersCalls",
                        "users2 Users2Client Users2Calls",
                        "closeApi CloseApiClient CloseApiCalls",
                        "module ModuleClient ModuleCalls",
                        "classApi ClassApiClient ClassApiCalls",
                        "petApi PetApiClient PetApiCalls");
    }

    private static List<String> modules(String... tags) {
        StringBuilder paths = new StringBuilder();
        for (String tag : tags) {
            paths.append(paths.isEmpty() ? "" : ",")
                    .append("/a")
                    .append(paths.length())
                    .append(": {get: {tags: ['")
                    .append(tag)
                    .append("'], ")
                    .append(OK)
                    .append("}}");
        }
        Planned planned = Planned.of(paths.toString(), "schemas: {PetClient: {type: object, properties: {a: {}}}}");
        return planned.plan().modules().stream()
                .map(module -> module.accessor() + " " + module.client().simpleName() + " "
                        + module.calls().simpleName())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"'', ServiceClient", "API, ApiServiceClient", "HTTP API, HttpServiceClient"})
    void aTitleThatNamesNobodyGivesAClientThatIsNotOneOfOurs(String title, String client) {
        Planned planned = Planned.ofYaml("{openapi: 3.1.0, info: {title: '" + title + "', version: '1'}, paths: {}}");
        assertThat(planned.plan().client().client().simpleName()).isEqualTo(client);
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void theClientIsNamedAfterTheTitle() {
        RootClientPlan client = Planned.schemas("").plan().client();
        assertThat(client.client().canonicalName()).isEqualTo(Planned.BASE + ".CubeClient");
        assertThat(client.asyncClient().simpleName()).isEqualTo("AsyncCubeClient");
        assertThat(client.defaultBaseUri()).isEqualTo("https://api.example.org");
    }
}
