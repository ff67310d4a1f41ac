package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void shortCommentsTakeOneLine() {
        assertThat(Layout.tidy("  /**\n   * {@return a builder}\n   */\n  x();\n"))
                .isEqualTo("  /** {@return a builder} */\n  x();\n");
    }

    @Test
    void commentsThatDoNotFitOnALineStay() {
        String comment = "/**\n * " + "x".repeat(98) + "\n */\n";

        assertThat(Layout.tidy(comment)).isEqualTo(comment);
    }

    @Test
    void emptyBodiesTakeOneLine() {
        assertThat(Layout.tidy("  private Builder() {\n  }\n")).isEqualTo("  private Builder() {}\n");
    }

    @Test
    void commentsAreNotTakenForBodies() {
        String comment = "/**\n * if (x) {\n */\n{\n  x();\n}\n";

        assertThat(Layout.tidy(comment)).isEqualTo("/** if (x) { */\n{\n  x();\n}\n");
    }

    @Test
    void recordComponentsStandBelowEachOther() {
        assertThat(
                        Layout.tidy(
                                "public record A(long id, Map<String, Long> m,\n    @Nullable B b) implements C {\n  x();\n}\n"))
                .isEqualTo("""
                        public record A(
                            long id,
                            Map<String, Long> m,
                            @Nullable B b) implements C {
                          x();
                        }
                        """);
    }

    @Test
    void aLongListOfVariantsIsWrapped() {
        String variants = "Content.TextValue, Content.ListValue, Content.NumberValue, Rich, Content.BooleanValue";

        assertThat(Layout.tidy(
                        "public sealed interface Content permits " + variants + ", Content.Unknown {\n  x();\n}\n"))
                .isEqualTo("""
                        public sealed interface Content
                            permits Content.TextValue, Content.ListValue, Content.NumberValue, Rich,
                                Content.BooleanValue, Content.Unknown {
                          x();
                        }
                        """);
    }

    @Test
    void aSingleComponentStaysOnTheLine() {
        assertThat(Layout.tidy("  record A(Map<String, Long> m) implements C {\n  }\n"))
                .isEqualTo("  record A(Map<String, Long> m) implements C {}\n");
    }

    @Test
    void fieldsStandTogetherAndApartFromMethods() {
        assertThat(Layout.tidy("""
                        private A a;

                        /**
                         * B.
                         */
                        public static final B B = x();

                        /**
                         * {@return c}
                         */
                        public C c() {
                          return c;
                        }
                        """)).isEqualTo("""
                        private A a;
                        /** B. */
                        public static final B B = x();

                        /** {@return c} */
                        public C c() {
                          return c;
                        }
                        """);
    }
}
