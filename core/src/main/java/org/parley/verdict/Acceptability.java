package org.parley.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Settlement;
import org.parley.gap.UndecidedException;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;
import org.parley.search.Rival;
import org.parley.search.Rivals;

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

    /** Readings looked at before it is tried what was better in them. */
    private static final int FIRST = 40;

    private static final int TRIED = 6;

    /** What "best" can mean, over the zone of agreement and from the no-deal values. */
    public enum Concept {
        NASH,
        KALAI_SMORODINSKY,
        EGALITARIAN,
        UTILITARIAN;

        /** Whether a settlement of the zone is bettered under the concept. */
        public Rival rival(Rivals rivals, Settlement settlement, List<Settlement> likely) {
            return switch (this) {
                case NASH -> rivals.nash(settlement, likely);
                case KALAI_SMORODINSKY -> rivals.kalaiSmorodinsky(settlement, likely);
                case EGALITARIAN -> rivals.egalitarian(settlement, likely);
                case UTILITARIAN -> rivals.utilitarian(settlement, likely);
            };
        }
    }

    /**
     * @param most of the survey's readings looked at, the first
     * @param ground with settlements, by parties that all have a no-deal value
     * @param settlements of the ground
     * @throws UndecidedException if a search's effort does not suffice
     */
    public static List<Acceptability> of(Survey survey, int most, Ground ground, List<Settlement> settlements) {
        Likely none = new Likely(settlements, List.of());
        int readings = Math.min(most, survey.readings());
        int first = Math.min(FIRST, readings);
        List<List<Marks>> byReading =
                new ArrayList<>(survey.each(first, index -> none.marks(ground, survey.reading(index))));
        Likely likely = new Likely(settlements, byReading);
        byReading.addAll(survey.each(readings - first, index -> likely.marks(ground, survey.reading(first + index))));
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
            best.put(concept, share(byReading, k, marks -> marks.best(concept)));
        }
        return best;
    }

    /**
     * What holds of a settlement in one reading.
     *
     * @param dominating a better one for all, if it is not efficient
     * @param better under a concept, where that was asked and there is one
     */
    private record Marks(
            boolean acceptable, Optional<Settlement> dominating, Map<Concept, Optional<Settlement>> better) {

        boolean efficient() {
            return dominating.isEmpty();
        }

        boolean best(Concept concept) {
            return better.containsKey(concept) && better.get(concept).isEmpty();
        }
    }

    private static Share share(List<List<Marks>> byReading, int k, Predicate<Marks> held) {
        int count = (int)
                byReading.stream().filter(marks -> held.test(marks.get(k))).count();
        return new Share(count, byReading.size());
    }

    /**
     * What was better in other readings is likely to be so in the next: by settlement, those that dominate it and those that are better
     * under each concept, most frequent first. They only save time.
     */
    private static final class Likely {

        private final List<Settlement> settlements;
        private final List<List<Settlement>> dominating;
        private final List<Map<Concept, List<Settlement>>> better;

        Likely(List<Settlement> settlements, List<List<Marks>> known) {
            this.settlements = settlements;
            this.dominating = IntStream.range(0, settlements.size())
                    .mapToObj(k -> frequent(known.stream()
                            .map(marks -> marks.get(k).dominating())
                            .flatMap(Optional::stream)))
                    .toList();
            this.better = IntStream.range(0, settlements.size())
                    .mapToObj(k -> Arrays.stream(Concept.values())
                            .collect(Collectors.toMap(
                                    concept -> concept,
                                    concept -> frequent(known.stream()
                                            .map(marks -> marks.get(k).better().getOrDefault(concept, Optional.empty()))
                                            .flatMap(Optional::stream)))))
                    .toList();
        }

        private static List<Settlement> frequent(Stream<Settlement> found) {
            Map<Settlement, Long> counts =
                    found.collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<Settlement, Long>comparingByValue().reversed())
                    .limit(TRIED)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        List<Marks> marks(Ground ground, Reading reading) {
            List<Valuation> valuations = ground.valuations(reading);
            Rivals rivals = ground.search().valued(valuations).rivals();
            return IntStream.range(0, settlements.size())
                    .mapToObj(k -> marks(valuations, rivals, k))
                    .toList();
        }

        private Marks marks(List<Valuation> valuations, Rivals rivals, int k) {
            Settlement settlement = settlements.get(k);
            boolean acceptable = Valuation.takenByAll(valuations, settlement);
            Optional<Settlement> dominating =
                    UndecidedException.better(rivals.dominating(settlement, this.dominating.get(k)));
            Map<Concept, Optional<Settlement>> better = new EnumMap<>(Concept.class);
            if (acceptable && dominating.isEmpty()) {
                for (Concept concept : Concept.values()) {
                    better.put(
                            concept,
                            UndecidedException.better(concept.rival(
                                    rivals, settlement, this.better.get(k).getOrDefault(concept, List.of()))));
                }
            }
            return new Marks(acceptable, dominating, better);
        }
    }
}
