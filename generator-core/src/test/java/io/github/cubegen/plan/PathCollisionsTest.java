package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathCollisionsTest {
    private static final String DONE = "responses: {'204': {description: done}}";

    private static String operation(String method, String id, String... parameters) {
        StringBuilder list = new StringBuilder();
        for (String name : parameters) {
            list.append("{name: ").append(name).append(", in: path, required: true, schema: {type: string}}, ");
        }
        return method + ": {operationId: " + id + ", parameters: [" + list + "], " + DONE + "}";
    }

    @Test
    void aValueThatIsTheNameOfAnotherOperationIsKnown() {
        Planned planned = Planned.of(
                "'/data/{class}/{ids}': {" + operation("delete", "a", "class", "ids") + ", "
                        + operation("get", "b", "class", "ids") + "}, '/data/{type}/by_criteria': {"
                        + operation("delete", "c", "type") + "}, '/data/{type}/all': {"
                        + operation("delete", "d", "type")
                        + "}, '/data/{type}/all/{x}': {" + operation("delete", "e", "type", "x")
                        + "}, '/other/{type}/none': {" + operation("delete", "f", "type") + "}",
                "");
        assertThat(planned.operation("a").otherPaths()).isEqualTo(Map.of("ids", List.of("all", "by_criteria")));
        for (String other : List.of("b", "c", "d", "e", "f")) {
            assertThat(planned.operation(other).otherPaths()).as(other).isEmpty();
        }
    }
}
