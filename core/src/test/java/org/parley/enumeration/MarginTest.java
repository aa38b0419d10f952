package org.parley.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.number.Ratio;

class MarginTest {

    @Test
    void itIsTheGreatestOfTheLeastGains() {
        for (long seed = 0; seed < 4_000; seed++) {
            RandomTable table = RandomTable.of(seed, 1 + (int) (seed % 5));
            List<Ratio> least = IntStream.range(0, table.listed().size())
                    .mapToObj(table::leastGain)
                    .toList();
            Ratio greatest = least.stream().max(Ratio::compareTo).orElseThrow();
            Margin margin = Margin.of(table.values()).orElseThrow();
            assertThat(margin.value()).as("seed %d", seed).isEqualTo(greatest);
            assertThat(margin.attained().stream().boxed())
                    .as("all ties, seed %d", seed)
                    .isEqualTo(IntStream.range(0, least.size())
                            .filter(k -> least.get(k).equals(greatest))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void theZoneIsWhereNobodyIsWorseOffThanWithoutADeal() {
        int zones = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            RandomTable table = RandomTable.of(seed, 1 + (int) (seed % 5));
            BitSet zone = Zone.of(table.values());
            BitSet expected = new BitSet();
            for (int k = 0; k < table.listed().size(); k++) {
                expected.set(k, table.leastGain(k).signum() >= 0);
            }
            assertThat(zone).as("seed %d", seed).isEqualTo(expected);
            boolean exists = Margin.of(table.values()).orElseThrow().zoneExists();
            assertThat(exists)
                    .as("M ≥ 0 exactly where the zone is not empty, seed %d", seed)
                    .isEqualTo(!zone.isEmpty());
            zones += exists ? 1 : 0;
        }
        assertThat(zones).as("both kinds were drawn").isBetween(400, 3_600);
    }

    @Test
    void theWorstPlacedAreAllWhoseGainIsLeast() {
        for (long seed = 0; seed < 1_500; seed++) {
            RandomTable table = RandomTable.of(seed, 1 + (int) (seed % 5));
            for (int k = 0; k < table.listed().size(); k++) {
                int settlement = k;
                Ratio least = table.leastGain(k);
                assertThat(Margin.worstPlaced(table.values(), k))
                        .as("seed %d", seed)
                        .isEqualTo(IntStream.range(0, table.parties())
                                .filter(p -> table.direct()
                                        .get(settlement)
                                        .get(p)
                                        .minus(table.noDeal().get(p))
                                        .equals(least))
                                .boxed()
                                .toList());
            }
        }
    }

    @Test
    void withoutPartiesThereIsNoMarginAndEverySettlementIsLeft() {
        Values nobody = RandomTable.of(1, 0).values();
        assertThat(Margin.of(nobody)).isEmpty();
        assertThat(Zone.of(nobody).cardinality()).isEqualTo(nobody.size()).isPositive();
    }
}
