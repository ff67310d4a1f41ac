package io.github.cubegen.plan;

import static io.github.cubegen.plan.Planned.get;
import static io.github.cubegen.plan.Planned.json;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.javac.InMemoryCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exceptions for statuses. */
class OperationErrorsTest {
    @Test
    void oneExceptionPerStatusWithTheErrorThatAllAgreeOn() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{$ref: '#/components/schemas/Failure'}")
                                        + "}, '418': {description: tea}}")
                        + "},"
                        + "/b: {" + get("b", "responses: {'200': {description: ok}, '404': {description: gone}}") + "}",
                "schemas: {Failure: {type: object, properties: {m: {type: string}}}}");
        assertThat(planned.plan().exceptions())
                .extracting(exception -> exception.name().simpleName())
                .containsExactly("NotFoundException", "Status418Exception");
        assertThat(planned.exception("NotFoundException").error())
                .isEqualTo(Value.of(new ValueType.Generated(ClassRef.of(Planned.BASE + ".model", "Failure"))));
        assertThat(planned.exception("Status418Exception").error()).isNull();
        assertThat(planned.plan().errorMaps()).hasSize(2);
    }

    @Test
    void differentErrorsOfOneStatusGetSubclasses() {
        Planned planned = Planned.of(
                "/a: {"
                        + get(
                                "a",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{$ref: '#/components/schemas/One'}") + "}}")
                        + "},"
                        + "/b: {"
                        + get(
                                "b",
                                "responses: {'200': {description: ok}, '404': {description: gone, "
                                        + json("{type: string}") + "}}")
                        + "}",
                "schemas: {One: {type: object, properties: {m: {type: string}}}}");
        ExceptionPlan parent = planned.exception("NotFoundException");
        assertThat(parent.error()).isNull();
        assertThat(parent.extended()).isTrue();
        assertThat(List.of(planned.exception("NotFoundOneException"), planned.exception("NotFoundTextException")))
                .allMatch(exception -> parent.name().equals(exception.parent()));
        assertThat(planned.operation("b").exceptions())
                .extracting(thrown -> thrown.exception().simpleName())
                .containsExactly("NotFoundTextException");
        assertThat(InMemoryCompiler.errors(Skeleton.of(planned.plan()))).isEmpty();
    }

    @Test
    void anExpiredTokenIsToldApartFromOther401() {
        Planned planned = Planned.of(
                "/a: {" + get("a", "security: [{CB-Token: []}], responses: {'200': {description: ok}}") + "}",
                "securitySchemes: {CB-Token: {type: apiKey, in: header, name: CB-Token,"
                        + " x-cubegen-token: {expired: {status: 401, message: Required session does not exist}}}}");
        assertThat(planned.exception("TokenExpiredException").parent())
                .isEqualTo(planned.exception("UnauthorizedException").name());
        ErrorMapPlan.Entry entry = planned.plan().errorMaps().get(0).entries().get(0);
        assertThat(requireNonNull(entry.expired()).message()).isEqualTo("Required session does not exist");
        assertThat(planned.plan().client().credentials())
                .extracting(CredentialPlan::method)
                .containsExactly("cbToken");
        assertThat(planned.operation("a").security()).containsExactly(List.of("CB-Token"));
    }

    @Test
    void theSetOfErrorsThatMostOperationsShareIsTheStandardOne() {
        Planned planned = Planned.of(
                "/a: {" + get("a", "responses: {'404': {description: gone}}") + "},"
                        + "/b: {"
                        + get("b", "responses: {'404': {$ref: '#/components/responses/E'}, '500': {description: e}}")
                        + "},"
                        + "/c: {"
                        + get("c", "responses: {'404': {$ref: '#/components/responses/E'}, '500': {description: e}}")
                        + "}",
                "responses: {E: {description: gone}}");
        assertThat(planned.operation("a").errors()).isEqualTo("SET_2");
        assertThat(planned.operation("b").errors()).isEqualTo("STANDARD");
        assertThat(planned.operation("a").exceptions())
                .extracting(ThrowsPlan::shared)
                .containsExactly(false);
        assertThat(planned.operation("b").exceptions())
                .extracting(ThrowsPlan::shared)
                .containsExactly(true, false);
    }
}
