package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.aftermath.Endurance.Readings;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.aftermath.Judged.Stay;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Strength;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/**
 * Asks in every drawn reading whether a settlement would hold. Cost: for a reading a search from the settlement for each party
 * that is tempted and each concept; for each clause one more, where the settlement does not always hold. A search looks at few
 * states, and only these are valued.
 */
public final class EnduranceSurvey {

    private final StatesAfter states;
    private final Survey survey;

    private EnduranceSurvey(StatesAfter states, Survey survey) {
        this.states = states;
        this.survey = survey;
    }

    /**
     * @param central the central reading
     * @param survey of readings of the same knowledge
     */
    public static Endurance of(Knowledge knowledge, Aftermath aftermath, Reading central, Survey survey) {
        return new EnduranceSurvey(StatesAfter.of(knowledge, aftermath), survey).answer(central);
    }

    private Endurance answer(Reading central) {
        List<Payoffs> middle = payoffs(central, central(states.aftermath()));
        Variants variants = Variants.of(states, middle);
        boolean unknown = middle.stream().anyMatch(Payoffs::anyUnknown);
        List<Reckoned> reckoned = survey.each(survey.readings(), index -> {
            List<Payoffs> payoffs = payoffs(index);
            return new Reckoned(payoffs, Judged.of(variants, payoffs, unknown));
        });
        List<Judged> judged = reckoned.stream().map(Reckoned::judged).toList();
        List<List<Readings>> staying = staying(judged);
        return new Endurance(
                states,
                concepts(staying),
                staying,
                temptations(judged),
                IntStream.range(0, middle.size())
                        .mapToObj(p -> new Endurance.Guarantor(
                                p, stays(judged, one -> one.without().get(p))))
                        .toList(),
                clauses(variants, reckoned, unknown),
                IntStream.range(0, states.size())
                        .mapToObj(s -> middle.stream().map(one -> one.worth(s)).toList())
                        .toList(),
                Asker.glance(
                        Subject.of(graph(middle), Optional.of(StatesAfter.AGREED), List.of()), StatesAfter.AGREED));
    }

    private record Reckoned(List<Payoffs> payoffs, Judged judged) {}

    /** The model of one reading. */
    private GraphModel graph(List<Payoffs> payoffs) {
        return new GraphModel(
                states.aftermath().name(),
                states.parties(),
                states.names(),
                states.moves(),
                payoffs.stream().map(Payoffs::preference).toList(),
                payoffs.stream().map(one -> Strength.MILD).toList(),
                Optional.of(states.options()));
    }

    private List<Payoffs> payoffs(int index) {
        List<List<Ratio>> added = survey.sampler().draw(index, states.aftermath());
        return states.movers().stream()
                .map(party -> Payoffs.of(states, party, survey.reading(index, party), added))
                .toList();
    }

    private List<Payoffs> payoffs(Reading reading, List<List<Ratio>> added) {
        return states.movers().stream()
                .map(party -> Payoffs.of(states, party, reading.parties().get(party), added))
                .toList();
    }

    private static List<List<Ratio>> central(Aftermath aftermath) {
        return aftermath.moves().stream()
                .map(move -> move.effects().stream()
                        .map(effect -> effect.change().range().middle())
                        .toList())
                .toList();
    }

    private static List<List<Readings>> staying(List<Judged> judged) {
        return IntStream.range(0, Concepts.ALL.size())
                .mapToObj(c -> IntStream.range(
                                0, judged.getFirst().staying().get(c).size())
                        .mapToObj(p -> readings(judged, c, p))
                        .toList())
                .toList();
    }

    private static Readings readings(List<Judged> judged, int concept, int mover) {
        BitSet certainly = new BitSet();
        BitSet possibly = new BitSet();
        for (int r = 0; r < judged.size(); r++) {
            Stay stay = judged.get(r).staying().get(concept).get(mover);
            certainly.set(r, stay.certainly());
            possibly.set(r, stay.possibly());
        }
        return new Readings(certainly, possibly, judged.size());
    }

    private static List<Endurance.ByConcept> concepts(List<List<Readings>> staying) {
        return IntStream.range(0, Concepts.ALL.size())
                .mapToObj(c -> new Endurance.ByConcept(
                        Concepts.ALL.get(c),
                        staying.get(c).stream().map(Readings::stays).toList(),
                        staying.get(c).stream()
                                .reduce(Readings::and)
                                .orElseThrow()
                                .stays()))
                .toList();
    }

    private static <T> Stays stays(List<T> judged, Function<T, Stay> stay) {
        int certainly =
                (int) judged.stream().filter(one -> stay.apply(one).certainly()).count();
        int possibly =
                (int) judged.stream().filter(one -> stay.apply(one).possibly()).count();
        return new Stays(new Share(certainly, judged.size()), new Share(possibly, judged.size()));
    }

    private static List<Endurance.Temptation> temptations(List<Judged> judged) {
        Map<List<Integer>, List<Judged.Held>> all = judged.stream()
                .flatMap(one -> one.held().stream())
                .collect(Collectors.groupingBy(
                        held -> List.of(held.mover(), held.to()),
                        () -> new TreeMap<>(Comparator.<List<Integer>>comparingInt(List::getFirst)
                                .thenComparingInt(List::getLast)),
                        Collectors.toList()));
        return all.values().stream()
                .map(held -> temptation(held, judged.size()))
                .toList();
    }

    private static Endurance.Temptation temptation(List<Judged.Held> held, int readings) {
        Map<Deterrence, Share> deterred = new EnumMap<>(Deterrence.class);
        for (Deterrence how : Deterrence.values()) {
            deterred.put(
                    how,
                    new Share(
                            (int) held.stream().filter(one -> one.how() == how).count(), readings));
        }
        Deterrence usual = most(held.stream().map(Judged.Held::how).toList());
        List<Move> path = most(held.stream()
                .filter(one -> one.how() == usual)
                .map(Judged.Held::path)
                .toList());
        return new Endurance.Temptation(
                held.getFirst().mover(), held.getFirst().to(), new Share(held.size(), readings), deterred, usual, path);
    }

    /** What stands most often in a list; of several, the first of them. */
    private static <T> T most(List<T> things) {
        Map<T, Long> counts = things.stream()
                .collect(Collectors.groupingBy(thing -> thing, LinkedHashMap::new, Collectors.counting()));
        long top = counts.values().stream().mapToLong(count -> count).max().orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == top)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A clause that helps in no reading in which the settlement does not hold is not looked at in the others; one that helps in fewer than
     * one reading of a hundred is left out.
     */
    private List<Endurance.Clause> clauses(Variants variants, List<Reckoned> reckoned, boolean unknown) {
        Map<Boolean, List<Reckoned>> byHolding = reckoned.stream()
                .collect(Collectors.partitioningBy(one -> one.judged().holds().certainly()));
        List<Reckoned> failing = byHolding.getOrDefault(false, List.of());
        List<Reckoned> holding = byHolding.getOrDefault(true, List.of());
        List<Endurance.Clause> clauses = new ArrayList<>();
        for (int c = 0; c < variants.proposed().size() && !failing.isEmpty(); c++) {
            Moves moves = variants.clauses().get(c);
            List<Stay> with = new ArrayList<>(with(variants, moves, failing, unknown));
            if (with.stream().noneMatch(Stay::certainly)) {
                continue;
            }
            with.addAll(with(variants, moves, holding, unknown));
            Stays holds = stays(with, stay -> stay);
            if (100L * (holds.certainly().count() - holding.size()) >= reckoned.size()) {
                Variants.Proposed proposed = variants.proposed().get(c);
                clauses.add(new Endurance.Clause(proposed.kind(), proposed.move(), holds));
            }
        }
        clauses.sort(
                Comparator.comparingInt(clause -> -clause.holds().certainly().count()));
        return clauses;
    }

    private List<Stay> with(Variants variants, Moves moves, List<Reckoned> reckoned, boolean unknown) {
        return survey.each(
                reckoned.size(),
                k -> Judged.with(variants, moves, reckoned.get(k).payoffs(), unknown));
    }
}
