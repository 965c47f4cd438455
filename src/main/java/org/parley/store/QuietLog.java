package org.parley.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets Flyway say what is wrong and keeps its progress reports, ten lines per start, out of Parley's log. Public because
 * Flyway makes it by its name.
 */
public final class QuietLog implements LogCreator, Log {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    @Override
    public Log createLogger(Class<?> source) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void notice(String message) {}

    @Override
    public void warn(String message) {
        LOG.warn(message);
    }

    @Override
    public void error(String message) {
        LOG.error(message);
    }

    @Override
    public void error(String message, Exception cause) {
        LOG.error(message, cause);
    }
}
