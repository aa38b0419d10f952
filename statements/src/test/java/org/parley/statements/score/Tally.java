package org.parley.statements.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Counts of found, annotated and matched, article by article: precision, recall and F with a bootstrap interval over articles. */
public final class Tally {
    private static final int RESAMPLES = 2000;
    private static final long SEED = 20250807L;

    private final List<int[]> articles = new ArrayList<>();

    public void add(int found, int gold, int matched) {
        articles.add(new int[] {found, gold, matched});
    }

    public double f() {
        return f(articles);
    }

    private static double f(List<int[]> counts) {
        int found = counts.stream().mapToInt(count -> count[0]).sum();
        int gold = counts.stream().mapToInt(count -> count[1]).sum();
        int matched = counts.stream().mapToInt(count -> count[2]).sum();
        return found + gold == 0 ? 0 : 200.0 * matched / (found + gold);
    }

    public Rate precision() {
        return new Rate(sum(2), sum(0));
    }

    public Rate recall() {
        return new Rate(sum(2), sum(1));
    }

    private int sum(int index) {
        return articles.stream().mapToInt(count -> count[index]).sum();
    }

    @Override
    public String toString() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            List<int[]> sample = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                sample.add(articles.get(random.nextInt(articles.size())));
            }
            values[r] = f(sample);
        }
        Arrays.sort(values);
        return String.format(
                Locale.ROOT,
                "F %.1f (%.1f–%.1f), P %s, R %s",
                f(),
                values[RESAMPLES / 40],
                values[RESAMPLES - RESAMPLES / 40 - 1],
                precision(),
                recall());
    }
}
