package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;

class RangeWorthTest {

    @Test
    void everyNumberIsWorthWhatLiesOnTheLineBetweenItsPoints() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Ratio from = Ratio.of(random.nextInt(20) - 10, 1 + random.nextInt(3));
            Ratio step = Ratio.of(1 + random.nextInt(5), 1 + random.nextInt(4));
            int size = 2 + random.nextInt(30);
            Options.Range range = new Options.Range(from, from.plus(step.times(Ratio.of(size - 1))), step, "");
            TreeSet<Ratio> drawn = new TreeSet<>();
            int count = 1 + random.nextInt(5);
            for (int k = 0; k < count; k++) {
                drawn.add(from.plus(step.times(Ratio.of(random.nextInt(5 * size) - size, 3))));
            }
            List<Ratio> points = List.copyOf(drawn);
            Row anchors = Row.of(IntStream.range(0, points.size())
                    .mapToObj(k -> Ratio.of(random.nextInt(11), 10))
                    .toList());
            Row worths = RangeWorth.of(range, points, anchors);
            assertThat(worths.size()).isEqualTo(size);
            for (int k = 0; k < size; k++) {
                assertThat(worths.get(k))
                        .as("seed %d, number %d", seed, k)
                        .isEqualTo(byDefinition(range.number(k), points, anchors));
            }
        }
    }

    private static Ratio byDefinition(Ratio number, List<Ratio> points, Row anchors) {
        if (number.compareTo(points.getFirst()) <= 0) {
            return anchors.get(0);
        }
        for (int s = 0; s + 1 < points.size(); s++) {
            Ratio p = points.get(s);
            Ratio q = points.get(s + 1);
            if (number.compareTo(q) <= 0) {
                Ratio share = number.minus(p).over(q.minus(p));
                return anchors.get(s)
                        .plus(anchors.get(s + 1).minus(anchors.get(s)).times(share));
            }
        }
        return anchors.get(points.size() - 1);
    }
}
