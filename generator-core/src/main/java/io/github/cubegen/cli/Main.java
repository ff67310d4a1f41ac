package io.github.cubegen.cli;

import io.github.cubegen.Version;
import io.github.cubegen.output.Reason;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code cubegen}: {@code java -jar cubegen-core-…-cli.jar}. */
@Command(
        name = "cubegen",
        description = "Generates typed Java clients from OpenAPI descriptions, and checks the descriptions.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionProvider.class,
        subcommands = {GenerateCommand.class, ValidateCommand.class, DiffCommand.class, CommandLine.HelpCommand.class})
public final class Main {

    /** All is well. */
    static final int OK = 0;

    /** There are errors in the description, it breaks its users, or the output can't be written. */
    static final int FAILED = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** A description can't be read, so that nothing could be compared, or something else that was given. */
    static final int BAD_INPUT = 3;

    /** Compiled code can't be read, so that it is not known which changes touch it. */
    static final int UNREADABLE_CLASSES = 4;

    /** Something that was accepted for a while is accepted no longer. */
    static final int EXPIRED = 5;

    /** There is no old version where it was looked for. */
    static final int BASELINE_NOT_FOUND = 6;

    /** The descriptions that were to be compared have no operation in common. */
    static final int DIFFERENT_API = 7;

    /** A rule was named that does not exist. */
    static final int UNKNOWN_RULE = 8;

    /** Cubegen itself has failed: {@code EX_SOFTWARE} of {@code sysexits.h}. */
    static final int INTERNAL = 70;

    private Main() {}

    /**
     * Runs a command, and ends the process with 0 if all is well, with 1 for errors in the description or the output folder
     * and for a version that breaks its users, with 2 if the command line is wrong, with 3 if what was given can't be read,
     * with 4 if compiled code can't be read, with 5 if something that was accepted for a while is accepted no longer, with 6 if
     * there is no old version, with 7 if it is one of another API, with 8 if a rule does not exist, and with 70 for an error of
     * Cubegen itself.
     *
     * @param arguments the command and its options; {@code help} tells them
     */
    public static void main(String[] arguments) {
        // The reader of descriptions asks for a logger that this program does not have, and SLF4J would say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(new CommandLine(new Main()), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new CommandLine(new Main()).setOut(out).setErr(err), arguments);
    }

    private static int run(CommandLine commandLine, String... arguments) {
        if (arguments.length == 0) {
            // A script that forgot the command has done nothing.
            commandLine.usage(commandLine.getErr());
            return USAGE;
        }
        return commandLine
                .setUsageHelpLongOptionsMaxWidth(30)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, all) -> wrong(failure))
                .registerConverter(Path.class, Main::path)
                .setExitCodeExceptionMapper(Main::exitCode)
                .execute(arguments);
    }

    /** An option that does not exist is the likeliest reason why another one is missing. */
    private static int wrong(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        ParameterException told = failure;
        if (failure instanceof MissingParameterException
                && !command.getUnmatchedArguments().isEmpty()) {
            told = new UnmatchedArgumentException(command, command.getUnmatchedArguments());
        }
        PrintWriter err = command.getErr();
        err.println(told.getMessage());
        UnmatchedArgumentException.printSuggestions(told, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    static Path path(String text) {
        if (text.matches("(?i)https?:.*")) {
            throw new TypeConversionException("it is an address, and only files are read; fetch it, and name the file");
        }
        if (text.isEmpty()) {
            throw new TypeConversionException("it is empty; name a file or a folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Reason.of(e));
        }
    }

    private static int exitCode(Throwable failure) {
        return failure instanceof ParameterException ? USAGE : INTERNAL;
    }

    /** Says which version this is. */
    static final class VersionProvider implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"cubegen " + Version.current()};
        }
    }
}
