package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    /** The check values of both polynomials: reveng.sourceforge.io/crc-catalogue, CRC-32/ISO-HDLC and CRC-32/ISCSI. */
    @Test
    void isBothChecksums() {
        assertThat(Fingerprint.of("123456789".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("cbf43926" + "e3069283")
                .hasSize(Fingerprint.LENGTH);
        assertThat(Fingerprint.of(new byte[0])).hasSize(Fingerprint.LENGTH);
    }

    @Test
    void isTheSameForAFileThatIsReadInParts(@TempDir Path folder) throws Exception {
        byte[] bytes = new byte[200_001];
        Arrays.fill(bytes, (byte) 'x');
        Path file = Files.write(folder.resolve("large"), bytes);

        assertThat(Fingerprint.of(file)).isEqualTo(Fingerprint.of(bytes));
        bytes[200_000] = 'y';
        assertThat(Fingerprint.of(file)).isNotEqualTo(Fingerprint.of(bytes));
    }
}
