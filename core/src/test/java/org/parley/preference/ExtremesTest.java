package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;

class ExtremesTest {

    private static final int CASES = 4_000;

    @Test
    void noReadingGoesBeyondTheExtremesAndSomeComeNear() {
        int asked = 0;
        int near = 0;
        for (long seed = 0; seed < CASES / 4; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Sampler sampler = Sampler.of(knowledge, seed);
            Random random = new Random(seed);
            for (int party = 0; party < knowledge.preferences().size(); party++) {
                Optional<Extremes> extremes = Extremes.ofSurplus(knowledge, party);
                if (extremes.isEmpty()) {
                    assertThat(sampler.draw(0, party).flatMap(PartyReading::noDeal))
                            .isEmpty();
                    continue;
                }
                Settlement x = settlement(knowledge, random);
                Interval range = extremes.get().of(x);
                Interval seen = seen(knowledge, sampler, party, x);
                assertThat(range.low()).as("seed %d", seed).isLessThanOrEqualTo(seen.low());
                assertThat(range.high()).as("seed %d", seed).isGreaterThanOrEqualTo(seen.high());
                asked++;
                near += range.width().compareTo(seen.width().times(Ratio.of(3)).plus(Ratio.of(1, 100))) <= 0 ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(CASES / 8);
        assertThat(near).isGreaterThan(asked / 2);
    }

    @Test
    void everyExtremeIsAttainedByWeightsAtACornerOfTheirSet() {
        int compared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Preference preference = knowledge.preferences().getFirst();
            int issues = knowledge.dispute().issues().size();
            WeightRanges weights = WeightRanges.of(preference.importance(), issues);
            if (issues > 4
                    || weights.ranges().empty().isPresent()
                    || weights.least().compareTo(Ratio.ONE) > 0
                    || weights.most().compareTo(Ratio.ONE) < 0) {
                continue;
            }
            List<Ratio> scores = new ArrayList<>();
            Random random = new Random(seed);
            for (int i = 0; i < issues; i++) {
                scores.add(Ratio.of(random.nextInt(9) - 4, 1 + random.nextInt(5)));
            }
            assertThat(weights.greatest(scores)).as("seed %d", seed).isEqualTo(Corners.greatest(weights, scores));
            compared++;
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void worthsUnderAnOrderAreAtACornerToo() {
        int compared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Preference preference = knowledge.preferences().getFirst();
            Random random = new Random(seed);
            OrderedRanges ranges = WorthRanges.of(
                            knowledge.dispute().issues().getFirst(),
                            preference.worth().getFirst())
                    .ranges();
            if (ranges.size() > 5 || ranges.empty().isPresent()) {
                continue;
            }
            Ratio[] coefficients = new Ratio[ranges.size()];
            for (int v = 0; v < coefficients.length; v++) {
                coefficients[v] = Ratio.of(random.nextInt(5) - 2);
            }
            assertThat(ranges.greatest(coefficients))
                    .as("seed %d", seed)
                    .isEqualTo(Corners.greatest(ranges, coefficients));
            compared++;
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void aPartialSettlementBoundsItsCompletions() {
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Optional<Extremes> extremes = Extremes.ofSurplus(knowledge, 0);
            if (extremes.isEmpty()) {
                continue;
            }
            Random random = new Random(seed);
            int[] chosen = settlement(knowledge, random).toArray();
            int[] partial = chosen.clone();
            for (int i = 0; i < partial.length; i++) {
                partial[i] = random.nextBoolean() ? Extremes.OPEN : partial[i];
            }
            assertThat(extremes.get().greatest(partial))
                    .isGreaterThanOrEqualTo(extremes.get().greatest(chosen));
            assertThat(extremes.get().least(partial))
                    .isGreaterThanOrEqualTo(extremes.get().least(chosen));
        }
    }

    private static Settlement settlement(Knowledge knowledge, Random random) {
        return Settlement.of(knowledge.dispute().issues().stream()
                .mapToInt(issue -> random.nextInt(issue.size()))
                .toArray());
    }

    private static Interval seen(Knowledge knowledge, Sampler sampler, int party, Settlement x) {
        Optional<Interval> seen = Optional.empty();
        for (int index = 0; index < 40; index++) {
            PartyReading reading = sampler.draw(index, party).orElseThrow();
            Ratio surplus = Valuation.of(
                            reading,
                            knowledge.dispute().issues(),
                            knowledge.preferences().get(party).interactions())
                    .value(x)
                    .minus(reading.noDeal().orElseThrow());
            seen = Optional.of(
                    seen.map(s -> new Interval(s.low().min(surplus), s.high().max(surplus)))
                            .orElse(Interval.exactly(surplus)));
        }
        return seen.orElseThrow();
    }
}
