package io.github.cubegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Which Cubegen this is. */
public final class Version {

    private static final String RESOURCE = "version.properties";
    private static final String SNAPSHOT = "-SNAPSHOT";

    private Version() {}

    /** {@return the version of the Maven artifact} */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("internal error: the resource " + RESOURCE + " is missing");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the version; of a snapshot, which is one version with many contents, with a checksum of its content} */
    static String build() {
        String version = current();
        return version.endsWith(SNAPSHOT) ? version + "+" + Content.CHECKSUM : version;
    }

    /** Worked out once, and only for those who ask for it. */
    private static final class Content {
        static final String CHECKSUM = checksum();

        private static String checksum() {
            CodeSource source = Version.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return "unknown";
            }
            CRC32 sum = new CRC32();
            try {
                Path place = Path.of(source.getLocation().toURI());
                if (Files.isDirectory(place)) {
                    addTimes(place, sum);
                } else {
                    sum.update(ByteBuffer.wrap(Files.readAllBytes(place)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
            return Long.toHexString(sum.getValue());
        }

        /** A folder of classes is there only while Cubegen itself is built; its times tell one state from another. */
        private static void addTimes(Path folder, CRC32 sum) throws IOException {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                sum.update((file + "\n" + Files.getLastModifiedTime(file)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
