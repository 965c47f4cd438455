package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.file.ExportProblem;
import org.parley.file.ImportProblem;
import org.parley.session.StoreException;
import org.parley.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the headless commands. */
@Command(name = "parley", resourceBundle = "org.parley.text.cli", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Runnable {
    private final Surroundings surroundings;

    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT) private @Nullable Path workspace;

    /** On this computer, with its clock and the account that runs the program. */
    public Commands(PrintWriter out, PrintWriter err) {
        this(Surroundings.standard(out, err));
    }

    public Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and says how it went, see {@link ExitCode}. Writes one line to {@code err} when it fails. */
    public int run(String[] args) {
        var deals = new Deals(surroundings, () -> workspace);
        var line = new CommandLine(this);
        line.addSubcommand(new DealsCommand(deals));
        line.addSubcommand(new CreateCommand(deals));
        line.addSubcommand(new ImportCommand(deals));
        line.addSubcommand(new CheckCommand(deals));
        line.addSubcommand(new RankCommand(deals));
        line.addSubcommand(new PackagesCommand(deals));
        line.addSubcommand(new ReportCommand(deals));
        line.addSubcommand(new TemplateCommand(deals));
        line.addSubcommand(new SegmentCommand(surroundings.out(), deals::families));
        line.addSubcommand(new ProposeCommand(surroundings.out()));
        line.addSubcommand(new AlignCommand(surroundings.out(), deals::families));
        line.addSubcommand(new RedlineCommand(surroundings.out(), deals::families));
        line.addSubcommand(new TrainFamiliesCommand(surroundings.out()));
        line.getCommandSpec().version("Parley " + surroundings.version());
        line.setOut(surroundings.out());
        line.setErr(surroundings.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> fail(ExitCode.USAGE, usage(e)));
        line.setExecutionExceptionHandler((e, c, r) -> failed(e));
        int code = line.execute(args);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw CliProblem.of(ExitCode.USAGE, "cli.noCommand");
    }

    private static String usage(ParameterException e) {
        Texts texts = Texts.of("cli");
        boolean unknown = e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && e.getCommandLine().getParent() == null;
        return unknown
                ? texts.get("cli.unknownCommand", ((UnmatchedArgumentException) e).getUnmatched().getFirst())
                : texts.get("cli.usage", e.getMessage());
    }

    private int failed(Exception e) {
        return switch (e) {
            case CliProblem problem -> fail(problem.code(), problem.getMessage());
            case ImportProblem problem ->
                    fail(
                            problem.key().equals("file.missing") ? ExitCode.NOT_FOUND : ExitCode.BAD_FILE,
                            problem.getMessage());
            case ExportProblem problem -> fail(ExitCode.OUTPUT, problem.getMessage());
            case InvalidValueException problem -> fail(ExitCode.BAD_FILE, problem.getMessage());
            case StoreException problem -> fail(ExitCode.WORKSPACE, problem.getMessage());
            default -> fail(ExitCode.FAULT, Texts.of("cli").get("cli.fault", e.toString()));
        };
    }

    private int fail(int code, @Nullable String message) {
        String line = String.valueOf(message).lines().map(String::strip).collect(Collectors.joining(" "));
        surroundings.err().println("parley: " + line);
        return code;
    }
}
