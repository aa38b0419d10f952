package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** First outputs for seed 0 and for seed 1234567, as the reference program in C gives them. */
    @Test
    void givesTheOutputsOfTheReferenceProgram() {
        SplitMix64 zero = new SplitMix64(0);
        assertThat(new long[] {zero.next(), zero.next(), zero.next()})
                .containsExactly(0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL);
        SplitMix64 other = new SplitMix64(1234567);
        assertThat(new long[] {other.next(), other.next(), other.next()})
                .containsExactly(
                        6457827717110365317L, 3203168211198807973L, Long.parseUnsignedLong("9817491932198370423"));
    }

    @Test
    void agreesWithTheGeneratorOfTheJdk() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE}) {
            SplitMix64 ours = new SplitMix64(seed);
            java.util.SplittableRandom theirs = new java.util.SplittableRandom(seed);
            for (int n = 0; n < 100; n++) {
                assertThat(ours.next()).isEqualTo(theirs.nextLong());
            }
        }
    }

    @Test
    void everyNumberBelowABoundIsEquallyFrequent() {
        for (int bound : new int[] {1, 2, 3, 7, 10, 64}) {
            SplitMix64 random = SplitMix64.of(bound);
            int[] counts = new int[bound];
            int draws = 20_000 * bound;
            for (int n = 0; n < draws; n++) {
                counts[(int) random.below(bound)]++;
            }
            double error = Math.sqrt(draws * (1.0 / bound) * (1 - 1.0 / bound));
            for (int count : counts) {
                assertThat(Math.abs(count - draws / (double) bound)).isLessThanOrEqualTo(5 * error);
            }
        }
    }

    /** With bound 3 · 2^61 a plain product would give multiples of 3 a fourth too often. */
    @Test
    void largeBoundsAreFair() {
        long bound = 3L << 61;
        SplitMix64 random = SplitMix64.of(5);
        int[] counts = new int[3];
        for (int n = 0; n < 300_000; n++) {
            long number = random.below(bound);
            assertThat(number).isBetween(0L, bound - 1);
            counts[(int) (number % 3)]++;
        }
        for (int count : counts) {
            assertThat(Math.abs(count - 100_000)).isLessThan(5 * 259);
        }
    }

    @Test
    void bothEndsOfARangeAreDrawn() {
        SplitMix64 random = SplitMix64.of(9);
        assertThat(java.util.stream.IntStream.range(0, 200)
                        .mapToLong(n -> random.between(-1, 1))
                        .distinct())
                .containsExactlyInAnyOrder(-1L, 0L, 1L);
    }

    @Test
    void aBoundMustBePositive() {
        assertThatThrownBy(() -> SplitMix64.of(0).below(0)).hasMessageContaining("not 0");
    }

    @Test
    void everyListOfKeysHasAGeneratorOfItsOwn() {
        java.util.Set<Long> first = new java.util.HashSet<>();
        for (long seed = -3; seed < 10; seed++) {
            for (long index = 0; index < 200; index++) {
                for (long party = 0; party < 5; party++) {
                    first.add(SplitMix64.of(seed, index, party).next());
                    first.add(SplitMix64.of(seed, index, party, 0).next());
                }
            }
        }
        assertThat(first).hasSize(13 * 200 * 5 * 2);
    }
}
