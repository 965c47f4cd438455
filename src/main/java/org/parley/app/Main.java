package org.parley.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.cli.Commands;
import org.parley.session.WorkspaceFolder;
import org.parley.text.Texts;

/** Entry point: without a command it shows the window, with one it runs without a window and never touches JavaFX. */
public final class Main {
    private static final int NO_DISPLAY = 7;

    private Main() {}

    public static void main(String[] args) {
        System.exit(windowWorkspace(args).map(Main::window).orElseGet(() -> command(args)));
    }

    /** The workspace to show, or empty when the arguments are a command. */
    static Optional<Path> windowWorkspace(String[] args) {
        if (args.length == 0) {
            return Optional.of(WorkspaceFolder.standard());
        }
        if (args.length == 2 && args[0].equals("--workspace")) {
            return Optional.of(Path.of(args[1]));
        }
        if (args.length == 1 && args[0].startsWith("--workspace=")) {
            return Optional.of(Path.of(args[0].substring("--workspace=".length())));
        }
        return Optional.empty();
    }

    private static int window(Path workspace) {
        if (Display.available() && WindowApplication.run(workspace)) {
            return 0;
        }
        System.err.println(Texts.of("shell").get("display.missing"));
        return NO_DISPLAY;
    }

    private static int command(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Commands(out, err).run(args);
    }
}
