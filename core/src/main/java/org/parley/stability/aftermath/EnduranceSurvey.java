package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.aftermath.Judged.Stay;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/**
 * Asks in every drawn reading whether a settlement would hold. In each, the parties rank the states; readings with the same
 * rankings are judged once. Cost: for a reading the values of the states, for a ranking a search from the settlement for each
 * party, concept and clause.
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
        boolean unknown = middle.stream().anyMatch(one -> Arrays.stream(one.groups()).distinct().count() > 1);
        Map<List<List<Integer>>, Judged> known = new ConcurrentHashMap<>();
        List<Judged> judged = survey.each(survey.readings(), index -> {
            List<Payoffs> payoffs = payoffs(index);
            List<List<Integer>> rankings = payoffs.stream()
                    .map(one -> Arrays.stream(one.ranks()).boxed().toList())
                    .toList();
            return known.computeIfAbsent(rankings, ranks -> Judged.of(variants, preferences(payoffs), unknown));
        });
        return new Endurance(
                states,
                concepts(judged),
                temptations(judged),
                IntStream.range(0, middle.size())
                        .mapToObj(p -> new Endurance.Guarantor(p, stays(judged, one -> one.without().get(p))))
                        .toList(),
                clauses(variants, judged),
                IntStream.range(0, states.size())
                        .mapToObj(s -> middle.stream().map(one -> one.worth(s)).toList())
                        .toList(),
                Asker.glance(
                        Subject.of(graph(middle), Optional.of(StatesAfter.AGREED), List.of()), StatesAfter.AGREED));
    }

    /** The model of one reading. */
    private GraphModel graph(List<Payoffs> payoffs) {
        return new GraphModel(
                states.aftermath().name(),
                states.parties(),
                states.names(),
                states.moves(),
                preferences(payoffs),
                payoffs.stream().map(one -> Strength.MILD).toList(),
                Optional.of(states.options()));
    }

    private List<Payoffs> payoffs(int index) {
        List<List<Ratio>> added = survey.sampler().draw(index, states.aftermath());
        return states.movers().stream()
                .map(party -> Payoffs.of(states, party, survey.sampler().draw(index, party), added))
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

    private static List<Preference> preferences(List<Payoffs> payoffs) {
        return payoffs.stream().map(Payoffs::preference).toList();
    }

    private static List<Endurance.ByConcept> concepts(List<Judged> judged) {
        return IntStream.range(0, Concepts.ALL.size())
                .mapToObj(c -> new Endurance.ByConcept(
                        Concepts.ALL.get(c),
                        IntStream.range(0, judged.getFirst().staying().get(c).size())
                                .mapToObj(p ->
                                        stays(judged, one -> one.staying().get(c).get(p)))
                                .toList(),
                        stays(
                                judged,
                                one -> one.staying().get(c).stream().reduce(new Stay(true, true), Stay::and))))
                .toList();
    }

    private static Stays stays(List<Judged> judged, Function<Judged, Stay> stay) {
        int certainly = (int) judged.stream().filter(one -> stay.apply(one).certainly()).count();
        int possibly = (int) judged.stream().filter(one -> stay.apply(one).possibly()).count();
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
                    new Share((int) held.stream().filter(one -> one.how() == how).count(), readings));
        }
        Deterrence usual = most(held.stream().map(Judged.Held::how).toList());
        List<Move> path = most(held.stream()
                .filter(one -> one.how() == usual)
                .map(Judged.Held::path)
                .toList());
        return new Endurance.Temptation(
                held.getFirst().mover(),
                held.getFirst().to(),
                new Share(held.size(), readings),
                deterred,
                usual,
                path);
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

    private static List<Endurance.Clause> clauses(Variants variants, List<Judged> judged) {
        Stays now = stays(
                judged,
                one -> one.staying().get(Concepts.ALL.indexOf(Judged.CREDIBLE)).stream()
                        .reduce(new Stay(true, true), Stay::and));
        List<Endurance.Clause> clauses = new ArrayList<>();
        for (int c = 0; c < variants.proposed().size(); c++) {
            int index = c;
            Variants.Proposed proposed = variants.proposed().get(c);
            Stays holds = stays(judged, one -> one.with().get(index));
            if (holds.certainly().count() > now.certainly().count()) {
                clauses.add(new Endurance.Clause(proposed.kind(), proposed.move(), holds));
            }
        }
        clauses.sort(Comparator.comparingInt(clause -> -clause.holds().certainly().count()));
        return clauses;
    }
}
