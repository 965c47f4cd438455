package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.parley.store.H2DealStore;

/** One command as a script would run it. */
record CommandLineRun(int code, String out, String err) {
    static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

    /** @param standardFolder the workspace when none is named */
    static CommandLineRun of(Path standardFolder, Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var surroundings = new Surroundings(
                H2DealStore::open,
                standardFolder,
                Clock.fixed(NOW, ZoneOffset.UTC),
                "tester",
                "1.2.3",
                new PrintWriter(out),
                new PrintWriter(err));
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int code = new Commands(surroundings).run(texts);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
