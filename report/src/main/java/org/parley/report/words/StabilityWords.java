package org.parley.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.inquiry.Verdicts;

/** What a stability answer comes to, in words. */
public final class StabilityWords {

    /** What every verdict is, and is not. */
    public static final String STATED =
            "Stable means: under the stated behaviour and the stated rankings. It is not a forecast.";

    private static final int NAMED = 12;

    private StabilityWords() {}

    /** The first sentence of every form. */
    public static String answer(Answer answer) {
        if (answer.state().isPresent()) {
            return new Holding(answer).verdict();
        }
        return answer.verdicts()
                .map(verdicts -> asAsked(verdicts) + allStay(verdicts) + ". " + asFarAsKnown(verdicts) + STATED)
                .orElse("The model has too many states to be looked at all at once; ask about one with --state.");
    }

    /** Where all stay if each party behaves in the way asked about, if any. */
    private static String asAsked(Verdicts verdicts) {
        return verdicts.rows().stream()
                .filter(row -> row.asked() instanceof Asked.Mixed)
                .findFirst()
                .map(row -> "All parties stay " + where(row.equilibria(), verdicts.states()) + " if "
                        + BehaviourWords.told((Asked.Mixed) row.asked()) + ". If all behave alike: ")
                .orElse("");
    }

    /** Where all parties stay, by what each reckons with. */
    private static String allStay(Verdicts verdicts) {
        Map<Verdicts.Set, List<Asked>> alike = new LinkedHashMap<>();
        for (Verdicts.Row row : summed(verdicts)) {
            alike.computeIfAbsent(row.equilibria(), set -> new ArrayList<>()).add(row.asked());
        }
        return alike.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> StateVerdict.rank(ids(entry.getValue()))))
                .map(entry -> where(entry.getKey(), verdicts.states()) + " if each " + behaves(entry.getValue()) + " ("
                        + and(ids(entry.getValue())) + ")")
                .collect(Collectors.joining(
                        "; ",
                        verdicts.rows().stream().anyMatch(row -> row.asked() instanceof Asked.Mixed)
                                ? "all parties stay "
                                : "All parties stay ",
                        ""));
    }

    /** Where comparisons are unknown, what is certain and what possible; else nothing. */
    private static String asFarAsKnown(Verdicts verdicts) {
        Map<String, Verdicts.Set> found = new LinkedHashMap<>();
        verdicts.rows().forEach(row -> found.put(row.asked().id(), row.equilibria()));
        return found.containsKey("SEQ:a") && found.containsKey("SEQ:d")
                ? "Not all preferences are known: if the unknown tempts and does not deter, they stay "
                        + where(found.get("SEQ:a"), verdicts.states()) + " (SEQ:a); if it deters and does not tempt, "
                        + where(found.get("SEQ:d"), verdicts.states()) + " (SEQ:d). "
                : "";
    }

    private static List<String> ids(List<Asked> asked) {
        return asked.stream().map(Asked::id).toList();
    }

    private static String behaves(List<Asked> asked) {
        return StateVerdict.rank(ids(asked)) < Integer.MAX_VALUE
                ? "reckons with " + StateVerdict.reckoned(ids(asked))
                : "behaves so: " + meaning(asked.getFirst());
    }

    /** By name where that tells more than a Y or N for each option does. */
    private static String where(Verdicts.Set set, long all) {
        if (set.count() == 0) {
            return "in no state";
        }
        boolean named = set.complete()
                && set.names().size() <= NAMED
                && set.names().stream().noneMatch(name -> name.matches("[YN]{2,}"));
        return named
                ? "in " + and(set.names().stream().map(StateWords::quoted).toList())
                : "in " + Figures.count(set.count()) + " of " + Figures.count(all) + " states";
    }

    /** The plain concepts of single parties; where none is asked about, all. */
    public static List<Verdicts.Row> summed(Verdicts verdicts) {
        List<Verdicts.Row> plain = verdicts.rows().stream()
                .filter(row -> row.asked() instanceof Asked.Single single
                        && !single.attitude()
                        && !single.behaviour().strong())
                .toList();
        return plain.isEmpty() ? verdicts.rows() : plain;
    }

    /** {@code A, B and C}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Some states by name, or how many they are. */
    public static String states(Verdicts.Set set) {
        if (set.count() == 0) {
            return "none";
        }
        if (!set.complete() || set.names().size() > NAMED) {
            return Figures.count(set.count(), "state");
        }
        return String.join(", ", set.names());
    }

    /** Options, parties, states, and who answered. */
    public static String subject(Answer answer) {
        String options = answer.subject()
                .options()
                .map(model -> ", " + Figures.count(model.options().size(), "option"))
                .orElse("");
        String states = answer.verdicts()
                .map(verdicts -> ", " + Figures.count(verdicts.states(), "feasible state"))
                .orElse("");
        int parties = answer.subject().parties().size();
        return (parties == 1 ? "1 party" : Figures.count(parties) + " parties") + options + states + ".";
    }

    /** What a concept takes a party to be like. */
    public static String meaning(Asked asked) {
        return switch (asked) {
            case Asked.Single single -> meaning(single.behaviour()) + attitude(single);
            case Asked.Mixed mixed -> "each party in a way of its own, as asked about";
            case Asked.Together together ->
                switch (together.concept()) {
                    case CR -> "no coalition, its members deviating together, can reach a state better for all of them";
                    case CGMR ->
                        "every such deviation can be answered by the others with a state no better for some member";
                    case CSMR -> "as CGMR, and the coalition cannot get out of it again";
                    case CSEQ ->
                        "every such deviation is answered by steps that each pay for the coalition that takes them";
                };
            case Asked.Looking looking ->
                "each of the two parties looks " + Figures.count(looking.horizon(), "move") + " ahead";
            case Asked.AtOnce atOnce ->
                "deterred where others, improving at the same time, spoil the gain; the raw verdict: its classical use is"
                        + " only where at least two parties are unstable under SEQ";
        };
    }

    private static String meaning(Behaviour behaviour) {
        String meaning = switch (behaviour.concept().id()) {
            case "R" -> "reckless: leaves for any better state (Nash)";
            case "GMR" -> "wary: stays where the others could answer, be it to their own cost";
            case "SMR" -> "warier: as GMR, but reckons with its own way out";
            case "SEQ" -> "credible-minded: stays where each step of the others' answer pays for them";
            default -> "symmetric sequential: as SEQ, but reckons with its own way out";
        };
        return behaviour.strong() ? meaning + "; held back only by what is greatly worse (strong)" : meaning;
    }

    private static String attitude(Asked.Single single) {
        if (!single.attitude()) {
            return "";
        }
        return switch (single.behaviour().attitude()) {
            case A ->
                "; leaves for the unknown, fears only the known"
                        + (single.behaviour().concept().answers() == Concept.Answers.CREDIBLE
                                ? ", but counts on answers that may or may not pay the others"
                                : ": stable here is certainly stable");
            case B -> "; leaves only for the known, fears only the known";
            case C -> "; leaves for the unknown, fears the unknown";
            case D -> "; leaves only for the known, fears the unknown: not stable here is not even possibly stable";
        };
    }

    /** The notes on the model, and concepts that have no answer here. */
    public static List<String> notes(Answer answer) {
        return Stream.of(
                        answer.state()
                                .flatMap(StateAnswer::depth)
                                .map(DepthWords::under)
                                .map(List::of),
                        Optional.of(List.of(answer.engine())),
                        Optional.of(answer.notes()),
                        answer.verdicts().map(Verdicts::refused))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }
}
