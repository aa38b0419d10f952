package org.parley.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndominatedTest {

    @Test
    void theyAreThoseThatNoOtherDominatesForAnyNumberOfPartiesAndWords() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int parties = 2 + seed % 5;
            int words = 1 + random.nextInt(2);
            int size = 1 + random.nextInt(seed % 10 == 0 ? 4_000 : 400);
            // Values near a hyperplane, so that many are undominated; few different ones, so that there are ties.
            int range = 2 + random.nextInt(random.nextBoolean() ? 6 : 100);
            long[][] columns = new long[parties * words][size];
            for (int k = 0; k < size; k++) {
                int left = range * parties / 2;
                for (int p = 0; p < parties; p++) {
                    int value = p < parties - 1 ? random.nextInt(range) : left - random.nextInt(3);
                    left -= value;
                    columns[p * words][k] = words == 1 ? value : value >> 2;
                    if (words == 2) {
                        columns[p * words + 1][k] = value & 3;
                    }
                }
            }
            Map<List<Long>, Long> expected = byDefinition(columns, parties, words);

            int[] starts = IntStream.rangeClosed(0, size).toArray();
            long[] counts = new long[size];
            Arrays.fill(counts, 1);
            Vectors found =
                    new Undominated(words, Optional.empty(), seed % 3 == 0 ? 0 : size).of(columns, counts, starts);
            Map<List<Long>, Long> listed = new LinkedHashMap<>();
            for (int k = 0; k < found.size(); k++) {
                listed.put(row(found.columns(), k), found.counts()[k]);
                assertThat(found.find(found.columns(), k)).isEqualTo(k);
            }
            assertThat(listed).as("seed %d", seed).hasSize(found.size()).isEqualTo(expected);
        }
    }

    private static List<Long> row(long[][] columns, int k) {
        return Arrays.stream(columns).map(column -> column[k]).toList();
    }

    private static Map<List<Long>, Long> byDefinition(long[][] columns, int parties, int words) {
        Map<List<Long>, Long> counts = new LinkedHashMap<>();
        for (int k = 0; k < columns[0].length; k++) {
            counts.merge(row(columns, k), 1L, Long::sum);
        }
        long[][] vectors = counts.keySet().stream()
                .map(row -> IntStream.range(0, parties)
                        .mapToLong(p -> words == 1 ? row.get(p) : row.get(2 * p) * 4 + row.get(2 * p + 1))
                        .toArray())
                .toArray(long[][]::new);
        Map<List<Long>, Long> undominated = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<List<Long>, Long> entry : counts.entrySet()) {
            long[] vector = vectors[at++];
            if (Arrays.stream(vectors).noneMatch(other -> !Arrays.equals(other, vector) && atLeast(other, vector))) {
                undominated.put(entry.getKey(), entry.getValue());
            }
        }
        return undominated;
    }

    private static boolean atLeast(long[] a, long[] b) {
        for (int p = 0; p < a.length; p++) {
            if (a[p] < b[p]) {
                return false;
            }
        }
        return true;
    }
}
