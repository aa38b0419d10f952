package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Written;
import org.parley.files.stability.ConflictFile;
import org.parley.files.stability.GmcrWriter;
import org.parley.report.HtmlStability;
import org.parley.report.JsonStability;
import org.parley.report.TerminalStability;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.engine.MergedParties;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.inquiry.UnknownStateException;
import org.parley.stability.inquiry.Watch;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.TooManyStatesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley stability MODEL|CASE}: would any party move away, and what stops it. */
@Command(
        name = "stability",
        description = {
            "Tells where each party of a conflict model would stay, and what holds one state: who is tempted to leave it,",
            "who deters that by which path. Of a case: whether a settlement would hold, in how many readings, given the",
            "moves in team/moves.yaml. Verdicts hold under the stated behaviour and the stated rankings; they are no forecast."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StabilityCommand implements Callable<Integer> {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    /** What a misspelt name may mean. */
    private static final List<String> NAMED = Stream.concat(
                    Stream.of("R", "GMR", "SMR", "SEQ", "SSEQ", "CR", "CGMR", "CSMR", "CSEQ", "SIM"),
                    Stream.of("GMR-strong", "SMR-strong", "SEQ-strong", "SSEQ-strong"))
            .toList();

    /** States of one merged model, or of one written as {@code .gmcr}. */
    private static final int MOST_MERGED = 1 << 14;

    /** Options that are all free whose states are swept at most, with memory enough. */
    private static final int MOST_SWEPT = 26;

    /** Bytes the sweep keeps for one state: three integers for each party, and what it works with. */
    private static final int BYTES = 12;

    private final Surroundings around;

    @Parameters(
            paramLabel = "MODEL|CASE",
            description = "A conflict model: YAML, or the .gmcr of other programs; or a case folder.")
    private Path given = Path.of("");

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Explain one state: its name, or a Y or N for each option in their order.")
    private @Nullable String state;

    @Option(
            names = "--concepts",
            paramLabel = "NAME",
            split = ",",
            description = {
                "Only these: " + Asked.ALLOWED
                        + ". Default: those of single parties, those of coalitions where the model is",
                "not too large, strong ones where preferences are graded, all attitudes where comparisons are unknown."
            })
    private @Nullable List<String> concepts;

    @Option(
            names = "--behaviour",
            paramLabel = "PARTY=NAME",
            split = ",",
            description = {
                "How single parties behave: R, GMR, SMR, SEQ or SSEQ; all others SEQ. What holds the state, what tips it and",
                "which clauses help is told under it. Of a case, by the ids of parties."
            })
    private @Nullable List<String> behaviours;

    @Option(
            names = "--merge",
            paramLabel = "A+B",
            description = {
                "Take these parties for one, which forgets what each would do alone. Coalition concepts (CR and the",
                "others) do not: there, parties stay apart and may deviate together."
            })
    private @Nullable String merge;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description =
                    "The most moves looked at for one verdict when one state is searched; beyond, it is undecided.")
    private int moves = Question.MOVES;

    @Option(
            names = "--listed",
            paramLabel = "N",
            description = "The most states that are named one by one; of more, counts are told. Default: 4096.")
    private int listed = Question.LISTED;

    @Option(
            names = "--full",
            description =
                    "Print all tables in the terminal, not only what the answer rests on; the HTML file always has them.")
    private boolean full;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML page with a picture.")
    private @Nullable Path html;

    @Option(names = "--gmcr", paramLabel = "FILE", description = "Write the model for other programs.")
    private @Nullable Path gmcr;

    @Mixin
    private final StabilityOfCase ofCase = new StabilityOfCase();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns to print for. Default: those of the terminal, else 100.")
    private @Nullable Integer width;

    StabilityCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (width != null && (width < NARROWEST || width > WIDEST)) {
            throw refused("--width is from " + NARROWEST + " to " + WIDEST + ", not " + width);
        }
        if (moves < 1 || listed < 1) {
            throw refused("--moves and --listed are at least 1");
        }
        if (Files.isDirectory(around.folder().resolve(given))) {
            return ofCase();
        }
        String option = ofCase.given();
        if (option != null) {
            throw refused(option + " is for cases; " + given + " is no case folder");
        }
        keepTheModel();
        List<Asked> asked = asked();
        ProgressLine progress = new ProgressLine(around);
        Subject subject;
        Answer answer;
        try {
            progress.doing("Stability: reading the model");
            subject = read();
            Subject merged = merged(subject);
            Question question = new Question(
                    asked,
                    Optional.ofNullable(behaviours).map(given -> Behaviours.of(given, merged.parties())),
                    Optional.ofNullable(state),
                    listed,
                    moves,
                    swept(subject));
            answer = answer(merged, question, progress);
        } finally {
            progress.clear();
        }
        List<String> lost = new ArrayList<>();
        WholeFiles files = files(() -> JsonStability.render(answer), () -> HtmlStability.render(answer));
        Path exported = gmcr;
        if (exported != null) {
            Written written = gmcr(subject, exported);
            written.files().values().forEach(text -> files.add(around.folder().resolve(exported), text));
            lost.addAll(written.losses());
        }
        files.write();
        around.out()
                .print(
                        full
                                ? TerminalStability.render(answer, columns(), around.colour())
                                : TerminalStability.glance(answer, columns(), around.colour()));
        lost.forEach(sentence -> around.out().println("Lost in " + gmcr + ": " + sentence));
        around.out().flush();
        return Exit.OK;
    }

    /** Refuses outputs that would replace the model. */
    private void keepTheModel() {
        Path model = around.folder().resolve(given);
        for (Path output : Stream.of(json, html, gmcr).filter(Objects::nonNull).toList()) {
            Path file = around.folder().resolve(output);
            try {
                if (Files.exists(file) && Files.exists(model) && Files.isSameFile(file, model)) {
                    throw refused("an output goes to " + output + ", which is the model itself; name another file");
                }
            } catch (IOException unreadable) {
                throw refused("cannot read " + given + ": " + WholeFiles.reason(unreadable));
            }
        }
    }

    private int ofCase() {
        for (Map.Entry<String, Boolean> option : Map.of(
                        "--concepts", concepts != null, "--merge", merge != null, "--gmcr", gmcr != null)
                .entrySet()) {
            if (option.getValue()) {
                throw refused(option.getKey() + " is for models; " + given + " is a case");
            }
        }
        HeldAnswer held = ofCase.ask(around, given, Optional.ofNullable(behaviours), Optional.ofNullable(state));
        files(() -> JsonStability.render(held), () -> HtmlStability.render(held))
                .write();
        around.out()
                .print(
                        full
                                ? TerminalStability.render(held, columns(), around.colour())
                                : TerminalStability.glance(held, columns(), around.colour()));
        around.out().flush();
        return Exit.OK;
    }

    private int columns() {
        return Math.clamp(width == null ? around.width() : width, NARROWEST, WIDEST);
    }

    private WholeFiles files(Supplier<String> data, Supplier<String> page) {
        WholeFiles files = new WholeFiles();
        if (json != null) {
            files.add(around.folder().resolve(json), data.get());
        }
        if (html != null) {
            files.add(around.folder().resolve(html), page.get());
        }
        return files;
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Exit.USAGE, message);
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (String name : concepts == null ? List.<String>of() : concepts) {
            if (name.isBlank()) {
                throw refused("--concepts has an empty name; write for example --concepts R,SEQ");
            }
            Asked one = Asked.of(name)
                    .orElseThrow(() -> refused("no concept is called '" + name + "'; allowed are " + Asked.ALLOWED
                            + Suggestion.maybe(name.toUpperCase(Locale.ROOT).replace("-STRONG", "-strong"), NAMED)));
            if (!asked.contains(one)) {
                asked.add(one);
            }
        }
        return asked;
    }

    private Subject read() {
        Path file = around.folder().resolve(given);
        if (!Files.exists(file)) {
            throw refused("there is no file or folder " + given);
        }
        try {
            return ConflictFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                    .subject();
        } catch (IOException unreadable) {
            throw refused("cannot read " + given + ": " + WholeFiles.reason(unreadable));
        } catch (UnreadableScenarioException malformed) {
            throw new RefusedException(Exit.DATA, String.valueOf(malformed.getMessage()));
        }
    }

    private static int swept(Subject subject) {
        long bytes = (long) BYTES * (subject.parties().size() + 2);
        return (int) Math.min(1 << MOST_SWEPT, Runtime.getRuntime().maxMemory() / 2 / bytes);
    }

    private Subject merged(Subject subject) {
        if (merge == null) {
            return subject;
        }
        BitSet members = new BitSet();
        for (String name : merge.split("\\+", -1)) {
            int party = subject.parties().indexOf(name.strip());
            if (party < 0) {
                throw refused("--merge names '" + name.strip() + "', which is no party; parties are "
                        + String.join(", ", subject.parties()) + Suggestion.maybe(name.strip(), subject.parties()));
            }
            members.set(party);
        }
        if (members.cardinality() < 2) {
            throw refused("--merge needs two parties or more, such as "
                    + String.join(
                            "+",
                            subject.parties()
                                    .subList(0, Math.min(2, subject.parties().size()))));
        }
        try {
            GraphModel graph = subject.graph(MOST_MERGED);
            List<String> notes = new ArrayList<>(subject.notes());
            notes.add(merge
                    + " are merged: one player with all their moves, that prefers what all of them prefer. What one"
                    + " of them would do alone is forgotten; coalition concepts do not forget it.");
            return Subject.of(MergedParties.merge(graph, members), subject.statusQuo(), notes);
        } catch (TooManyStatesException tooMany) {
            throw refused("parties are merged in models of at most " + MOST_MERGED + " states");
        }
    }

    private Answer answer(Subject subject, Question question, ProgressLine progress) {
        try {
            Answer answer = Asker.answer(subject, question, (part, done, of) -> progress.doing(doing(part, done, of)));
            if (answer.verdicts().isEmpty() && answer.state().isEmpty()) {
                throw refused(answer.engine() + " " + instead(subject));
            }
            return answer;
        } catch (UnknownStateException unknown) {
            throw refused(String.valueOf(unknown.getMessage()));
        } catch (OutOfMemoryError full) {
            throw refused(
                    "the memory of this process is full; give it more, such as PARLEY_HEAP=4g in the environment, or"
                            + " ask about one state with --state");
        }
    }

    private static String doing(Watch.Part part, int done, int of) {
        return switch (part) {
            case STATE -> "Stability: what holds the state";
            case GUARANTORS -> "Stability: whose moves hold it";
            case TIPPING_POINTS -> "Stability: what would tip it";
            case CLAUSES -> "Stability: clauses that would help";
            case PATHS -> "Stability: paths from today";
            case RANKINGS -> "Stability: rankings that agree with what is known";
            case VERDICTS -> "Stability: verdicts on all states" + (of > 1 ? ", " + done + " of " + of : "");
            case COALITIONS -> "Stability: verdicts of coalitions";
        };
    }

    /** What to do about a model with too many states. */
    private static String instead(Subject subject) {
        OptionModel model = subject.options().orElseThrow();
        String feasible = subject.statusQuo()
                .or(() -> Optional.of("N".repeat(model.options().size())).filter(none -> model.isFeasible(0)))
                .map(name -> ", such as --state " + name)
                .orElse(" and a Y or N for each of the " + model.options().size() + " options");
        return "Ask about one with --state" + feasible
                + (BoxSweep.objection(model).isPresent() || model.options().size() > MOST_SWEPT
                        ? ""
                        : "; or give it more memory, such as PARLEY_HEAP=4g in the environment");
    }

    private static Written gmcr(Subject subject, Path file) {
        OptionModel options = subject.options()
                .orElseThrow(() -> refused("--gmcr needs a model with options; this one lists states and moves"));
        try {
            return GmcrWriter.write(options, subject.listed(), file.toString());
        } catch (TooManyStatesException tooMany) {
            throw refused("--gmcr ranks every state: it writes models of at most " + GmcrWriter.MOST_STATES
                    + " feasible states, and this one has more");
        } catch (IllegalArgumentException notRanked) {
            throw refused("--gmcr: " + notRanked.getMessage());
        }
    }
}
