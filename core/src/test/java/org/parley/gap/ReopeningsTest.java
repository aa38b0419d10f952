package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.preference.Valuation;

class ReopeningsTest {

    private static final int READINGS = 8;

    /** The same conditions with other numbers, at another scale. */
    private static Stakes reading(Stakes stakes, Random random) {
        return new Stakes(
                stakes.issues(),
                stakes.rules(),
                stakes.redLines(),
                stakes.sides().stream().map(side -> drawn(side, random)).toList());
    }

    private static Stakes.Side drawn(Stakes.Side side, Random random) {
        Valuation values = side.values();
        BigInteger scale = values.scale().multiply(BigInteger.valueOf(1 + random.nextInt(5)));
        BigInteger[][] parts = Arrays.stream(values.parts())
                .map(own -> Arrays.stream(own).map(part -> moved(part, random)).toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        List<Valuation.Term> terms = values.terms().stream()
                .map(term -> new Valuation.Term(term.when(), moved(term.change(), random)))
                .toList();
        BigInteger noDeal = moved(values.reservation().orElseThrow(), random);
        return new Stakes.Side(new Valuation(values.party(), scale, parts, terms, Optional.of(noDeal)), side.weights());
    }

    private static BigInteger moved(BigInteger number, Random random) {
        return number.multiply(BigInteger.valueOf(random.nextInt(7))).shiftRight(random.nextInt(3));
    }

    private static boolean opens(Stakes reading, List<Requirement> dropped) {
        List<Requirement> kept = reading.requirements().stream()
                .filter(requirement -> !dropped.contains(requirement))
                .toList();
        return RandomStakes.all(reading).stream()
                .anyMatch(x ->
                        kept.stream().allMatch(requirement -> RandomStakes.meets(reading, requirement, x.toArray())));
    }

    @Test
    void aSetOpensAZoneWhereSomeSettlementMeetsAllThatIsKept() {
        int opening = 0;
        int asked = 0;
        for (long seed = 0; seed < 2_500; seed++) {
            Random random = new Random(seed);
            Stakes stakes = RandomStakes.of(seed, 1 + (int) (seed % 4), 1 + (int) (seed % 3));
            List<List<Requirement>> sets = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                sets.add(stakes.requirements().stream()
                        .filter(requirement -> random.nextInt(3) == 0)
                        .toList());
            }
            Reopenings reopenings = new Reopenings(stakes, sets);
            for (int k = 0; k < READINGS; k++) {
                Stakes reading = k == 0 ? stakes : reading(stakes, random);
                List<Boolean> expected =
                        sets.stream().map(dropped -> opens(reading, dropped)).toList();
                assertThat(reopenings.opened(reading))
                        .as("seed %d, reading %d", seed, k)
                        .isEqualTo(expected);
                asked += expected.size();
                opening += (int) expected.stream().filter(opens -> opens).count();
            }
        }
        assertThat(opening).isBetween(asked / 10, asked * 9 / 10);
    }

    /** Values above what fits the quick sums are left to the search. */
    @Test
    void largeNumbersAreDecidedAsWell() {
        for (long seed = 0; seed < 200; seed++) {
            Stakes stakes = RandomStakes.of(seed, 2, 1);
            Stakes large = new Stakes(
                    stakes.issues(),
                    stakes.rules(),
                    stakes.redLines(),
                    stakes.sides().stream()
                            .map(side -> new Stakes.Side(
                                    new Valuation(
                                            side.values().party(),
                                            side.values().scale(),
                                            Arrays.stream(side.values().parts())
                                                    .map(own -> Arrays.stream(own)
                                                            .map(part -> part.shiftLeft(10))
                                                            .toArray(BigInteger[]::new))
                                                    .toArray(BigInteger[][]::new),
                                            side.values().terms().stream()
                                                    .map(term -> new Valuation.Term(
                                                            term.when(),
                                                            term.change().shiftLeft(10)))
                                                    .toList(),
                                            side.values().reservation().map(r -> r.shiftLeft(10))),
                                    side.weights()))
                            .toList());
            List<List<Requirement>> sets = List.of(List.of());
            assertThat(new Reopenings(large, sets).opened(large))
                    .as("seed %d", seed)
                    .containsExactly(opens(stakes, List.of()));
        }
    }
}
