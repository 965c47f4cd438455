package org.parley.cli;

import java.io.IOException;
import java.util.Properties;

/** The version that the build wrote down. */
public final class Version {
    private Version() {}

    public static String current() {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("/org/parley/app/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            properties.clear();
        }
        return properties.getProperty("version", "(unknown)");
    }
}
