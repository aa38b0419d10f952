package org.parley.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.gap.UndecidedException;
import org.parley.number.Ratio;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Valued;

/**
 * In how many readings a settlement is a good one. The ground's parties are those that are counted.
 *
 * @param acceptable all of them take it
 * @param efficient no other settlement of the ground is better for one of them and worse for none
 * @param best under each concept, in its order: the settlement lies in the zone and no other of the zone does better
 */
public record Acceptability(Settlement settlement, Share acceptable, Share efficient, Map<Concept, Share> best) {

    public Acceptability {
        best = Collections.unmodifiableMap(new EnumMap<>(best));
    }

    /** What "best" can mean, over the zone of agreement and from the no-deal values. */
    public enum Concept {
        NASH,
        KALAI_SMORODINSKY,
        EGALITARIAN,
        UTILITARIAN
    }

    /**
     * @param ground with settlements, by parties that all have a no-deal value
     * @param settlements of the ground
     * @throws UndecidedException if a search's effort does not suffice
     */
    public static List<Acceptability> of(Survey survey, Ground ground, List<Settlement> settlements) {
        List<List<Marks>> byReading = survey.inEach(reading -> marks(ground, reading, settlements));
        return IntStream.range(0, settlements.size())
                .mapToObj(k -> new Acceptability(
                        settlements.get(k),
                        share(byReading, k, Marks::acceptable),
                        share(byReading, k, Marks::efficient),
                        best(byReading, k)))
                .toList();
    }

    private static Map<Concept, Share> best(List<List<Marks>> byReading, int k) {
        Map<Concept, Share> best = new EnumMap<>(Concept.class);
        for (Concept concept : Concept.values()) {
            best.put(concept, share(byReading, k, marks -> marks.best().contains(concept)));
        }
        return best;
    }

    /** What holds of a settlement in one reading. */
    private record Marks(boolean acceptable, boolean efficient, Set<Concept> best) {}

    private static Share share(List<List<Marks>> byReading, int k, Predicate<Marks> held) {
        int count = (int)
                byReading.stream().filter(marks -> held.test(marks.get(k))).count();
        return new Share(count, byReading.size());
    }

    private static List<Marks> marks(Ground ground, Reading reading, List<Settlement> settlements) {
        List<Valuation> valuations = ground.valuations(reading);
        List<Set<Concept>> best = best(ground, reading, settlements);
        return IntStream.range(0, settlements.size())
                .mapToObj(k -> {
                    List<Ratio> values = values(valuations, settlements.get(k));
                    return new Marks(
                            reaches(values, noDeal(valuations)), efficient(ground, valuations, values), best.get(k));
                })
                .toList();
    }

    /** Under which concepts each settlement is best in one reading; none outside the zone. */
    public static List<Set<Concept>> best(Ground ground, Reading reading, List<Settlement> settlements) {
        List<Valuation> valuations = ground.valuations(reading);
        List<Ratio> noDeal = noDeal(valuations);
        List<List<Ratio>> values = settlements.stream()
                .map(settlement -> values(valuations, settlement))
                .toList();
        if (values.stream().noneMatch(each -> reaches(each, noDeal))) {
            return values.stream().map(each -> Set.<Concept>of()).toList();
        }
        List<Tops> tops = Tops.of(ground.search().valued(valuations), noDeal);
        return values.stream()
                .map(each -> {
                    Set<Concept> best = EnumSet.noneOf(Concept.class);
                    if (reaches(each, noDeal)) {
                        tops.stream()
                                .filter(top -> top.ties(each, () -> efficient(ground, valuations, each)))
                                .map(Tops::concept)
                                .forEach(best::add);
                    }
                    return best;
                })
                .toList();
    }

    private static List<Ratio> values(List<Valuation> valuations, Settlement settlement) {
        return valuations.stream().map(valuation -> valuation.value(settlement)).toList();
    }

    private static List<Ratio> noDeal(List<Valuation> valuations) {
        return valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
    }

    private static boolean reaches(List<Ratio> values, List<Ratio> noDeal) {
        return IntStream.range(0, values.size()).allMatch(p -> values.get(p).compareTo(noDeal.get(p)) >= 0);
    }

    /** Nothing that leaves nobody worse off adds up to more. */
    private static boolean efficient(Ground ground, List<Valuation> valuations, List<Ratio> values) {
        List<Valuation> atLeast = IntStream.range(0, values.size())
                .mapToObj(p -> valuations.get(p).reserving(values.get(p)))
                .toList();
        Ratio most = UndecidedException.best(ground.search().valued(atLeast).utilitarian(Over.ZONE))
                .flatMap(Finding.Best::objective)
                .orElseThrow();
        return most.equals(sum(values));
    }

    private static Ratio sum(List<Ratio> values) {
        return values.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * What is best under one concept in one reading.
     *
     * @param ideal the greatest value of each party over the zone
     */
    private record Tops(Concept concept, Finding finding, List<Ratio> noDeal, List<Ratio> ideal) {

        static List<Tops> of(Valued valued, List<Ratio> noDeal) {
            List<Ratio> ideal = IntStream.range(0, noDeal.size())
                    .mapToObj(p -> UndecidedException.best(valued.ideal(p, Over.ZONE))
                            .flatMap(Finding.Best::objective)
                            .orElseThrow())
                    .toList();
            return Arrays.stream(Concept.values())
                    .map(concept -> new Tops(concept, finding(concept, valued, noDeal, ideal), noDeal, ideal))
                    .toList();
        }

        private static Finding finding(Concept concept, Valued valued, List<Ratio> noDeal, List<Ratio> ideal) {
            return switch (concept) {
                case NASH -> valued.nash(Over.ZONE, noDeal);
                case KALAI_SMORODINSKY -> valued.kalaiSmorodinsky(Over.ZONE, noDeal, ideal);
                case EGALITARIAN -> valued.egalitarian(Over.ZONE, noDeal);
                case UTILITARIAN -> valued.utilitarian(Over.ZONE);
            };
        }

        /** Whether values of the zone are as good as the best; these need not all be listed. */
        boolean ties(List<Ratio> values, BooleanSupplier efficient) {
            if (finding instanceof Finding.EveryoneTies) {
                return efficient.getAsBoolean();
            }
            return UndecidedException.best(finding).orElseThrow().points().stream()
                    .anyMatch(point -> merit(point.values()).equals(merit(values)));
        }

        private List<Ratio> merit(List<Ratio> values) {
            return switch (concept) {
                case UTILITARIAN -> List.of(sum(values));
                case EGALITARIAN -> gains(values).stream().sorted().toList();
                case KALAI_SMORODINSKY ->
                    IntStream.range(0, values.size())
                            .filter(p -> ideal.get(p).compareTo(noDeal.get(p)) > 0)
                            .mapToObj(
                                    p -> gains(values).get(p).over(ideal.get(p).minus(noDeal.get(p))))
                            .sorted()
                            .toList();
                case NASH -> {
                    List<Ratio> gains = gains(values);
                    List<Ratio> who = new ArrayList<>(gains.stream()
                            .map(gain -> gain.signum() > 0 ? Ratio.ONE : Ratio.ZERO)
                            .toList());
                    who.add(gains.stream().filter(gain -> gain.signum() > 0).reduce(Ratio.ONE, Ratio::times));
                    yield who;
                }
            };
        }

        private List<Ratio> gains(List<Ratio> values) {
            return IntStream.range(0, values.size())
                    .mapToObj(p -> values.get(p).minus(noDeal.get(p)))
                    .toList();
        }
    }
}
