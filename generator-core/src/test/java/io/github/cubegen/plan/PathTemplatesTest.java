package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "\"/users/{user id}\" \"/users/{user id}\"",
                "\"/a b/{\u00e9}\" /a%20b/{\u00e9}",
                "/\u00e9/\ud83d\ude00 /%C3%A9/%F0%9F%98%80",
                "/#{fragment} /%23{fragment}",
                "/a%20b/100% /a%20b/100%25",
                "/x(y)=1;z,'@:~?q=$count /x(y)=1;z,'@:~?q=$count",
                "/[a]|^` /%5Ba%5D%7C%5E%60"
            })
    void whatCanNotStandInAnAddressIsEncoded(String path, String encoded) {
        assertThat(PathTemplates.encoded(path)).isEqualTo(encoded);
    }

    @Test
    void operationsHaveTheEncodedPath() {
        Planned planned = Planned.of(
                "'/a b/{c}': {get: {operationId: a, parameters: [{name: c, in: path, required: true, schema: {type:"
                        + " string}}], " + Planned.OK + "}}",
                "");
        assertThat(planned.operation("a").path()).isEqualTo("/a%20b/{c}");
    }
}
