package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.report.JsonReading;
import org.parley.report.TerminalReading;
import org.parley.statements.ArticleReader;
import org.parley.statements.Reading;
import org.parley.statements.actor.KnownActors;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley read ARTICLE…}: draft statements of articles. */
@Command(
        name = "read",
        description = {
            "Reads articles for statements: who said what, when, and which act it is.",
            "What it finds are drafts; --case CASE --review keeps those that an analyst confirms."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {

    private final Surroundings around;
    private final InputStream in;
    private final BufferedReader answers;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Text, Markdown, HTML, PDF or DOCX files, folders of them, or - for the standard input.")
    private List<String> given;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date of the articles, such as 2025-08-07. Default: the date line in the text.")
    private @Nullable LocalDate date;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "The parties of this case are known, who spoke in it before, and its lexicons.")
    private @Nullable Path folder;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "team",
            converter = ViewConverter.class,
            description = "What may be known of the case: team, joint, public, or party:ID. Default: team.")
    private View view;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "Write the drafts as JSON, too; of several articles, FILE is a folder that gets a file for each.")
    private @Nullable Path json;

    @Option(names = "--review", description = "Go through the drafts and keep, edit or drop each; needs --case.")
    private boolean review;

    @Option(
            names = "--compartment",
            paramLabel = "FOLDER",
            description = "Where kept statements go: team, public, joint or party-ID. Default: team.")
    private @Nullable String compartment;

    ReadCommand(Surroundings around, InputStream in) {
        this.around = around;
        this.in = in;
        this.answers = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() {
        // The language models' logging would say on the error stream that nobody listens to it.
        System.getProperties().putIfAbsent("slf4j.internal.verbosity", "ERROR");
        if (folder == null) {
            refuseWithoutCase();
        }
        if (compartment != null && !review) {
            throw new RefusedException(Exit.USAGE, "--compartment says where --review puts statements; it is missing");
        }
        Articles articles = Articles.find(given, around.folder());
        if (review && articles.fromInput()) {
            throw new RefusedException(
                    Exit.USAGE, "with --review the standard input has the answers; give the article as a file");
        }
        if (json != null) {
            articles.refuseSameNames();
        }
        ArticleReader reader = ArticleReader.standard();
        Optional<Review> asked = Optional.empty();
        if (folder != null) {
            Path root = new Cases(around).folder(folder);
            Dispute dispute = new Cases(around).dossier(folder, view).dispute();
            Lexicon lexicon = CaseLexicon.of(root, view, dispute.parties());
            reader = new ArticleReader(Language.english(), lexicon, KnownActors.of(dispute, lexicon));
            asked = review ? Optional.of(new Review(around, answers, root, dispute, view, compartment)) : asked;
        }
        return readAll(articles, reader, asked);
    }

    private void refuseWithoutCase() {
        if (review) {
            throw new RefusedException(Exit.USAGE, "--review needs the case that the statements go to: --case CASE");
        }
        if (!(view instanceof View.Team)) {
            throw new RefusedException(Exit.USAGE, "--view says what may be known of a case; name it: --case CASE");
        }
    }

    private int readAll(Articles articles, ArticleReader reader, Optional<Review> asked) {
        ProgressLine progress = new ProgressLine(around);
        int count = articles.entries().size();
        int done = 0;
        int refused = 0;
        try (ReadAhead ahead = new ReadAhead(articles, reader, Optional.ofNullable(date), in, around.threads())) {
            for (Optional<ReadAhead.Result> next = ahead.next(); next.isPresent(); next = ahead.next()) {
                progress.clear();
                switch (next.get()) {
                    case ReadAhead.Result.Read read -> tell(dated(read, reader, articles), articles, asked);
                    case ReadAhead.Result.Refused one -> {
                        if (!articles.several()) {
                            throw one.why();
                        }
                        around.err().println("parley: " + one.why().getMessage());
                        refused++;
                    }
                }
                done++;
                progress.told(articles.several() ? "Article " + done + " of " + count : "");
            }
        }
        progress.clear();
        if (refused > 0) {
            around.err().println("parley: " + refused + " of " + count + " articles could not be read.");
        }
        return refused > 0 ? Exit.DATA : Exit.OK;
    }

    private void tell(ReadAhead.Result.Read read, Articles articles, Optional<Review> asked) {
        String name = read.entry().name();
        Reading reading = read.reading();
        if (json != null) {
            Path file = around.folder().resolve(json);
            WholeFiles files = new WholeFiles();
            files.add(
                    articles.several() ? file.resolve(read.entry().jsonName()) : file,
                    JsonReading.render(reading, read.article()));
            if (articles.several()) {
                files.makeFolders();
            }
            files.write();
        }
        if (asked.isPresent()) {
            asked.get().go(name, reading, read.article().extract());
        } else if (json != null && articles.several()) {
            around.out().println(TerminalReading.line(name, reading));
        } else {
            around.out().print(TerminalReading.render(name, reading, around.width(), around.colour()));
        }
    }

    /** With the date that is asked for where the article has none and somebody is there to tell. */
    private ReadAhead.Result.Read dated(ReadAhead.Result.Read read, ArticleReader reader, Articles articles) {
        if (read.reading().date().isPresent()) {
            return read;
        }
        String name = read.entry().name();
        if (!articles.fromInput() && onTerminal()) {
            Optional<LocalDate> told = ask(name);
            if (told.isPresent()) {
                Reading again = reader.read(read.article().source(), told);
                return new ReadAhead.Result.Read(read.entry(), read.article(), again);
            }
        }
        around.err()
                .println("Warning: " + name
                        + " has no date; its times are told relative to it, as ANCHOR. Say --date YYYY-MM-DD.");
        return read;
    }

    /** From Java 25 on there is no console again where the input or the output is redirected. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private Optional<LocalDate> ask(String name) {
        while (true) {
            around.err().print("The date of " + name + " (year-month-day; empty if unknown): ");
            around.err().flush();
            try {
                String line = answers.readLine();
                if (line == null || line.isBlank()) {
                    return Optional.empty();
                }
                return Optional.of(LocalDate.parse(line.strip()));
            } catch (DateTimeException notADate) {
                around.err().println("That is no date; write it such as 2025-08-07.");
            } catch (IOException problem) {
                return Optional.empty();
            }
        }
    }
}
