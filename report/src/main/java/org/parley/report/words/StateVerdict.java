package org.parley.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.inquiry.StateAnswer.ByConcept;

/** Whether a state holds, in words first: what each party would have to reckon with for it to stay. */
final class StateVerdict {

    /** The order in which behaviours stand for others with the same outcome. */
    private static final List<String> TELLING = List.of("SEQ", "GMR", "R", "SMR", "SSEQ");

    private final StateAnswer answer;
    private final List<String> parties;

    StateVerdict(StateAnswer answer) {
        this.answer = answer;
        this.parties = answer.conflict().parties();
    }

    /**
     * What becomes of the state under a behaviour.
     *
     * @param leave surely
     * @param may where comparisons are unknown, leave for what they do not know
     */
    private record Outcome(List<String> leave, List<String> may, List<String> undecided) {
        private boolean holds() {
            return leave.isEmpty() && may.isEmpty() && undecided.isEmpty();
        }
    }

    /** One sentence, and what it is a verdict of. */
    String sentence() {
        Map<Outcome, List<String>> behaviours = new LinkedHashMap<>();
        Map<String, List<ByConcept>> rows = new LinkedHashMap<>();
        for (ByConcept row : answer.verdicts()) {
            if (row.asked() instanceof Asked.Single single) {
                rows.computeIfAbsent(single.behaviour().concept().id(), id -> new ArrayList<>())
                        .add(row);
            }
        }
        rows.forEach((id, both) -> behaviours
                .computeIfAbsent(outcome(both), outcome -> new ArrayList<>())
                .add(id));
        String clauses = behaviours.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getValue())))
                .map(entry -> clause(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        return new StateWords(answer.conflict()).told(answer.state()) + ": " + mixed() + clauses + ". "
                + (behaviours.keySet().stream()
                                .allMatch(outcome -> outcome.may().isEmpty())
                        ? ""
                        : "Who may leave does or does not, as preferences that are not known turn out. ")
                + StabilityWords.STATED;
    }

    /** What becomes of the state if each party behaves in the way asked about, if any. */
    private String mixed() {
        return answer.verdicts().stream()
                .filter(row -> row.asked() instanceof Asked.Mixed)
                .findFirst()
                .map(row -> switch (row.together()) {
                            case STABLE -> "it holds";
                            case UNSTABLE -> StabilityWords.and(who(row, Verdict.UNSTABLE)) + " would leave";
                            case UNDECIDED ->
                                "whether " + StabilityWords.and(who(row, Verdict.UNDECIDED))
                                        + " would leave is undecided";
                        }
                        + " if " + BehaviourWords.told((Asked.Mixed) row.asked()) + ". If all behave alike: ")
                .orElse("");
    }

    private Outcome outcome(List<ByConcept> rows) {
        ByConcept worst = rows.getFirst();
        ByConcept best = rows.stream()
                .filter(row -> row.asked() instanceof Asked.Single single
                        && single.behaviour().attitude() == Attitude.D)
                .findFirst()
                .orElse(worst);
        List<String> leave = who(best, Verdict.UNSTABLE);
        return new Outcome(
                leave,
                who(worst, Verdict.UNSTABLE).stream()
                        .filter(party -> !leave.contains(party))
                        .toList(),
                who(worst, Verdict.UNDECIDED));
    }

    private List<String> who(ByConcept row, Verdict verdict) {
        return IntStream.range(0, parties.size())
                .filter(p -> row.parties().get(p) == verdict)
                .mapToObj(parties::get)
                .toList();
    }

    /** The place among the behaviours with other outcomes; the last where none is a plain one. */
    static int rank(List<String> ids) {
        return ids.stream()
                .mapToInt(TELLING::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The behaviour that stands for some with the same outcome. */
    private static String telling(List<String> ids) {
        return TELLING.stream().filter(ids::contains).findFirst().orElseThrow();
    }

    private static String clause(Outcome outcome, List<String> ids) {
        String brackets = " (" + StabilityWords.and(ids) + ")";
        if (outcome.holds()) {
            return ids.contains("R")
                    ? "it holds, since nobody would gain by leaving alone, whatever answers they reckon with" + brackets
                    : "it holds if each party reckons with " + reckoned(ids) + brackets;
        }
        List<String> parts = new ArrayList<>();
        if (!outcome.leave().isEmpty()) {
            parts.add(StabilityWords.and(outcome.leave()) + " would leave");
        }
        if (!outcome.may().isEmpty()) {
            parts.add(StabilityWords.and(outcome.may()) + " may leave");
        }
        if (!outcome.undecided().isEmpty()) {
            parts.add("whether " + StabilityWords.and(outcome.undecided()) + " would leave is undecided");
        }
        boolean one = Math.max(
                                outcome.leave().size(),
                                Math.max(
                                        outcome.may().size(),
                                        outcome.undecided().size()))
                        == 1
                && parts.size() == 1;
        String telling = telling(ids);
        String condition = ids.contains("GMR")
                ? ", whatever answers " + (one ? "it reckons" : "they reckon") + " with"
                : " if " + (one ? "it" : "they") + " reckoned " + (telling.endsWith("SEQ") ? "only " : "") + "with "
                        + reckoned(ids);
        return StabilityWords.and(parts) + condition + brackets;
    }

    /** The answers that parties reckon with who behave in one of these ways. */
    static String reckoned(List<String> ids) {
        String telling = telling(ids);
        return with(telling) + (ids.contains("R") && !telling.equals("R") ? ", or with none" : "");
    }

    static String with(String id) {
        return switch (id) {
            case "R" -> "no answer";
            case "GMR" -> "any answer that the others could give";
            case "SMR" -> "any answer that the others could give, and the way out of it";
            case "SEQ" -> "the answers that pay the others";
            default -> "the answers that pay the others, and the way out of them";
        };
    }
}
