package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Utility;
import org.parley.number.Ratio;

class LevelsTest {

    private static final List<Issue> ISSUES = IntStream.range(0, 3)
            .mapToObj(i -> new Issue("i" + i, "i" + i, "", new Options.Range(Ratio.ZERO, Ratio.of(4), Ratio.ONE, "")))
            .toList();

    @Test
    void groupsThatTakeTheLeastOrTheGreatestAreSumsOfTermsToo() {
        int stated = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Utility.Rectangles utility = new Utility.Rectangles(Ratio.of(7), group(random, 3));
            Optional<List<Rectangle.Term>> terms = utility.terms(ISSUES);
            stated += terms.isPresent() ? 1 : 0;
            for (int n = 0; n < 125 && terms.isPresent(); n++) {
                int[] chosen = {n / 25, n / 5 % 5, n % 5};
                assertThat(terms.get().stream()
                                .filter(term -> term.when().met(chosen))
                                .map(Rectangle.Term::worth)
                                .reduce(Ratio.ZERO, Ratio::plus))
                        .as("seed %d", seed)
                        .isEqualTo(utility.value(ISSUES, chosen));
            }
        }
        assertThat(stated).isGreaterThan(2_900);
    }

    @Test
    void aSumOfManyPartsInsideALeastIsNotStatedAsTerms() {
        Random random = new Random(1);
        List<Rectangle> many = IntStream.range(0, 40)
                .mapToObj(k -> new Rectangle(
                        false, List.of(new Rectangle.Bound(0, Ratio.ZERO, Ratio.ONE)), Ratio.of(1L << k), Ratio.ONE))
                .toList();
        Rectangle.Group sum = new Rectangle.Group(Ratio.ONE, Rectangle.Aggregation.SUM, List.of(), many);
        Rectangle.Group least =
                new Rectangle.Group(Ratio.ONE, Rectangle.Aggregation.MIN, List.of(sum), List.of(rectangle(random)));
        assertThat(new Utility.Rectangles(Ratio.ONE, least).terms(ISSUES)).isEmpty();
    }

    private static Rectangle.Group group(Random random, int depth) {
        List<Rectangle.Group> groups = new ArrayList<>();
        while (depth > 0 && groups.size() < 2 && random.nextBoolean()) {
            groups.add(group(random, depth - 1));
        }
        List<Rectangle> rectangles = new ArrayList<>();
        while (rectangles.size() < 4 && random.nextInt(4) > 0) {
            rectangles.add(rectangle(random));
        }
        Rectangle.Aggregation[] all = Rectangle.Aggregation.values();
        return new Rectangle.Group(
                Ratio.of(random.nextInt(5) - 1), all[random.nextInt(all.length)], groups, rectangles);
    }

    private static Rectangle rectangle(Random random) {
        List<Rectangle.Bound> bounds = new ArrayList<>();
        int sides = random.nextInt(3);
        for (int s = 0; s < sides; s++) {
            int low = random.nextInt(5);
            bounds.add(new Rectangle.Bound(random.nextInt(3), Ratio.of(low), Ratio.of(low + random.nextInt(3))));
        }
        return new Rectangle(
                random.nextInt(4) == 0, bounds, Ratio.of(random.nextInt(12) - 3), Ratio.of(1 + random.nextInt(2)));
    }
}
