package io.github.cubegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Cubegen this is. */
public final class Version {

    private static final String RESOURCE = "version.properties";

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
}
