package org.parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Parley; each command is a subcommand. */
@Command(
        name = "parley",
        description = "A mediator's workbench: a case in, a briefing out.",
        mixinStandardHelpOptions = true,
        footerHeading = "%n",
        footer = "The launcher also knows 'verify': the whole build of the program with all its tests.",
        versionProvider = Parley.Version.class)
public final class Parley implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(List.of(args), Surroundings.ofProcess()));
    }

    /** Runs one command and returns its exit code; never throws. */
    static int run(List<String> args, Surroundings around) {
        CommandLine line = new CommandLine(new Parley())
                .addSubcommand(new BriefCommand(around))
                .addSubcommand(new TrendCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new NewCommand(around))
                .addSubcommand(new ElicitCommand(around))
                .addSubcommand(new FrontierCommand(around))
                .addSubcommand(new ConvertCommand(around))
                .addSubcommand(new StabilityCommand(around))
                .addSubcommand(new ReadCommand(around, System.in))
                .addSubcommand(new LexiconCommand(around))
                .setOut(around.out())
                .setErr(around.err())
                .setUsageHelpWidth(Math.clamp(around.width(), 60, 120))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        around.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler((problem, given) -> misused(problem, around))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem, around));
        int code = line.execute(args.toArray(String[]::new));
        around.out().flush();
        around.err().flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int misused(ParameterException problem, Surroundings around) {
        CommandLine command = problem.getCommandLine();
        String maybe = "";
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            List<String> known =
                    new java.util.ArrayList<>(command.getSubcommands().keySet());
            known.addAll(command.getCommandSpec().optionsMap().keySet());
            maybe = Suggestion.maybe(unmatched.getUnmatched().getFirst(), known);
        }
        around.err().println("parley: " + problem.getMessage() + maybe);
        around.err().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.USAGE;
    }

    private static int failed(Exception problem, Surroundings around) {
        if (problem instanceof RefusedException refused) {
            around.err().println("parley: " + refused.getMessage());
            return refused.code();
        }
        around.err()
                .println("parley: this is a defect of the program, not of your case: "
                        + problem.getClass().getSimpleName() + ". Nothing was written. To see where, set"
                        + " PARLEY_TRACE=1 and run the command again; the trace may quote the case.");
        if (System.getenv("PARLEY_TRACE") != null) {
            problem.printStackTrace(around.err());
        }
        return Exit.SOFTWARE;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Parley.class.getPackage().getImplementationVersion();
            return new String[] {"Parley " + (version == null ? "(not packaged)" : version)};
        }
    }
}
