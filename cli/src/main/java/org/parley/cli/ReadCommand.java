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
import org.parley.dispute.View;
import org.parley.preference.Dossier;
import org.parley.report.JsonReading;
import org.parley.report.TerminalReading;
import org.parley.statements.ArticleReader;
import org.parley.statements.Reading;
import org.parley.statements.actor.Actor;
import org.parley.statements.actor.Cast;
import org.parley.statements.input.Article;
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

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Text, Markdown or HTML files, folders of them, or - for the standard input.")
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
            description = "The parties of this case are known, and its lexicon is used.")
    private @Nullable Path folder;

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
    }

    @Override
    public Integer call() {
        // The language models' logging would say on the error stream that nobody listens to it.
        System.getProperties().putIfAbsent("slf4j.internal.verbosity", "ERROR");
        if (review && folder == null) {
            throw new RefusedException(Exit.USAGE, "--review needs the case that the statements go to: --case CASE");
        }
        if (compartment != null && !review) {
            throw new RefusedException(Exit.USAGE, "--compartment says where --review puts statements; it is missing");
        }
        Articles articles = Articles.find(given, around.folder());
        if (review && articles.fromInput()) {
            throw new RefusedException(
                    Exit.USAGE, "with --review the standard input has the answers; give the article as a file");
        }
        Optional<Dossier> dossier =
                Optional.ofNullable(folder).map(path -> new Cases(around).dossier(path, new View.Team()));
        Lexicon lexicon = folder == null ? Lexicon.standard() : CaseLexicon.of(new Cases(around).folder(folder));
        List<Actor> known = dossier.map(one -> Cast.parties(one.dispute().parties(), lexicon))
                .orElse(List.of());
        ArticleReader reader = new ArticleReader(Language.english(), lexicon, known);
        BufferedReader answers = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Optional<Review> asked = review && dossier.isPresent() && folder != null
                ? Optional.of(new Review(
                        around,
                        answers,
                        new Cases(around).folder(folder),
                        dossier.get().dispute(),
                        compartment))
                : Optional.empty();
        WholeFiles files = new WholeFiles();
        ProgressLine progress = new ProgressLine(around);
        int done = 0;
        for (Articles.Entry entry : articles.entries()) {
            progress.told(
                    articles.entries().size() < 2
                            ? ""
                            : "Article " + (done + 1) + " of "
                                    + articles.entries().size());
            Article article = entry.open(in);
            Reading reading = read(reader, article, entry.name(), answers, articles.fromInput());
            progress.clear();
            if (json != null) {
                Path file = around.folder().resolve(json);
                boolean several = articles.entries().size() > 1;
                files.add(
                        several ? file.resolve(entry.jsonName()) : file,
                        JsonReading.render(reading, article.extract()));
            }
            if (asked.isPresent()) {
                asked.get().go(entry.name(), reading, article.extract());
            } else {
                around.out().print(TerminalReading.render(entry.name(), reading, around.width(), around.colour()));
            }
            done++;
        }
        if (articles.entries().size() > 1) {
            files.makeFolders();
        }
        files.write();
        return Exit.OK;
    }

    private Reading read(
            ArticleReader reader, Article article, String name, BufferedReader answers, boolean fromInput) {
        Reading reading = reader.read(article.source(), Optional.ofNullable(date));
        if (reading.date().isPresent()) {
            return reading;
        }
        if (!fromInput && onTerminal()) {
            Optional<LocalDate> told = ask(name, answers);
            if (told.isPresent()) {
                return reader.read(article.source(), told);
            }
        }
        around.err()
                .println("Warning: " + name
                        + " has no date; its times are told relative to it, as ANCHOR. Say --date YYYY-MM-DD.");
        return reading;
    }

    /** From Java 25 on there is no console again where the input or the output is redirected. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private Optional<LocalDate> ask(String name, BufferedReader answers) {
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
