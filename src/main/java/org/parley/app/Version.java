package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version the build wrote into the program. */
final class Version {
    private Version() {}

    static String text() {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                return "(unknown)";
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "(unknown)");
    }
}
