package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Written;
import org.parley.files.stability.ConflictFile;
import org.parley.files.stability.GmcrWriter;
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
import picocli.CommandLine.Option;

/** What {@code stability} asks of a model. */
final class StabilityOfModel {

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

    @Option(names = "--gmcr", paramLabel = "FILE", description = "Write the model for other programs.")
    private @Nullable Path gmcr;

    /** @param subject as read, before parties were merged */
    record Found(Subject subject, Answer answer) {}

    /** The first of its options that only models have, if given. */
    @Nullable
    String given() {
        return concepts != null ? "--concepts" : merge != null ? "--merge" : gmcr != null ? "--gmcr" : null;
    }

    Optional<Path> exported() {
        return Optional.ofNullable(gmcr);
    }

    Found ask(Surroundings around, Path given, Optional<List<String>> behaviours, Optional<String> state) {
        if (moves < 1 || listed < 1) {
            throw refused("--moves and --listed are at least 1");
        }
        List<Asked> asked = asked();
        ProgressLine progress = new ProgressLine(around);
        try {
            progress.doing("Stability: reading the model");
            Subject subject = read(around, given);
            Subject merged = merged(subject);
            Question question = new Question(
                    asked,
                    behaviours.map(names -> Behaviours.of(names, merged.parties())),
                    state,
                    listed,
                    moves,
                    swept(subject));
            return new Found(subject, answer(merged, question, progress));
        } finally {
            progress.clear();
        }
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

    private static Subject read(Surroundings around, Path given) {
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

    /** The model for other programs. */
    static Written gmcr(Subject subject, Path file) {
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
