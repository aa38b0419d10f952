package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.Behaving;
import org.parley.briefing.Hold;
import org.parley.briefing.WillItHold;
import org.parley.dispute.Suggestion;
import org.parley.dispute.View;
import org.parley.preference.Aftermath;
import org.parley.preference.CentralReading;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.concept.Concept;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.UnknownStateException;
import org.parley.verdict.Survey;
import picocli.CommandLine.Option;

/** What is asked where {@code parley stability} is given a case. */
final class StabilityOfCase {

    private static final int MOST_READINGS = 1_000_000;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            converter = ViewConverter.class,
            description = {
                "Of a case: who will read it: team, joint (all at the table), public, or party:ID. Default: team.",
                "Moves are the team's: other views know of none."
            })
    private @Nullable View view;

    @Option(
            names = "--settlement",
            paramLabel = "ID",
            description = "Of a case: which settlement of team/moves.yaml. Default: the one entered last.")
    private @Nullable String settlement;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "Of a case: leave out what was entered for later dates. Default: the latest date in the documents.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--readings",
            paramLabel = "N",
            description = "Of a case: how many readings to draw, 1 to 1000000. Default: 1000.")
    private @Nullable Integer readings;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Of a case: which readings are drawn: the same seed gives the same bytes. Default: 1.")
    private @Nullable Long seed;

    /** The first of its options that is given, if any. */
    @Nullable
    String given() {
        return view != null
                ? "--view"
                : settlement != null
                        ? "--settlement"
                        : asOf != null ? "--as-of" : readings != null ? "--readings" : seed != null ? "--seed" : null;
    }

    /**
     * @param behaviours of single parties, by their ids
     * @param state one to be explained besides the settlement as agreed
     */
    HeldAnswer ask(Surroundings around, Path folder, Optional<List<String>> behaviours, Optional<String> state) {
        int drawn = readings == null ? 1000 : readings;
        if (drawn < 1 || drawn > MOST_READINGS) {
            throw new RefusedException(Exit.USAGE, "--readings is from 1 to " + MOST_READINGS + ", not " + drawn);
        }
        View audience = view == null ? new View.Team() : view;
        Dossier dossier = new Cases(around).dossier(folder, audience);
        Knowledge knowledge = dossier.asOf(Cases.day(dossier, asOf, "answer"));
        Aftermath aftermath = aftermath(knowledge, audience);
        try (ForkJoinPool pool = new ForkJoinPool(around.threads())) {
            Survey survey = new Survey(Sampler.of(knowledge, seed == null ? 1 : seed), drawn, pool);
            Hold hold = WillItHold.of(knowledge, aftermath, CentralReading.of(knowledge), survey);
            return new HeldAnswer(
                    knowledge,
                    hold,
                    behaviours.map(given -> Behaving.of(hold, concepts(knowledge, aftermath, given))),
                    state.map(name -> Asker.glance(hold.endurance().central().subject(), name)));
        } catch (UnknownStateException unknown) {
            throw new RefusedException(Exit.USAGE, String.valueOf(unknown.getMessage()));
        }
    }

    private static List<Concept> concepts(Knowledge knowledge, Aftermath aftermath, List<String> given) {
        List<String> ids = aftermath.movers().stream()
                .map(party -> knowledge.dispute().parties().get(party).id())
                .toList();
        return Behaviours.of(given, ids).parties().stream()
                .map(single -> {
                    if (single.attitude() || single.behaviour().strong()) {
                        throw new RefusedException(
                                Exit.USAGE,
                                "--behaviour of a case is one of R, GMR, SMR, SEQ and SSEQ, not " + single.id());
                    }
                    return single.behaviour().concept();
                })
                .toList();
    }

    private Aftermath aftermath(Knowledge knowledge, View audience) {
        if (knowledge.aftermaths().isEmpty()) {
            throw new RefusedException(
                    Exit.USAGE,
                    "the " + audience.word() + " view of the case knows of no settlement with moves by "
                            + knowledge.asOf() + "; they stand in team/moves.yaml, which only the team reads");
        }
        String wanted = settlement;
        if (wanted == null) {
            return WillItHold.latest(knowledge).orElseThrow();
        }
        List<String> ids = knowledge.aftermaths().stream().map(Aftermath::id).toList();
        return knowledge.aftermaths().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Exit.USAGE,
                        "--settlement names '" + wanted + "', which the case does not have by " + knowledge.asOf()
                                + "; it has " + String.join(", ", ids) + Suggestion.maybe(wanted, ids)));
    }
}
