package org.parley.dispute;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest thing that could have been meant. */
public final class Suggestion {

    /** The most words that are looked through. */
    private static final int MOST = 1000;

    private Suggestion() {}

    /** {@code "; maybe 'territory'?"}, or empty where nothing is near enough. */
    public static String maybe(String written, Collection<String> known) {
        return nearest(written, known).map(word -> "; maybe '" + word + "'?").orElse("");
    }

    /**
     * The known word that {@code written} is nearest to; none where more than a third of it would have to change, or
     * where so many words are known that looking through them would take long.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (known.size() > MOST) {
            return Optional.empty();
        }
        int reach = Math.max(1, written.length() / 3);
        String small = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= reach)
                .filter(word -> distance(small, word.toLowerCase(Locale.ROOT)) <= reach)
                .min(Comparator.<String>comparingInt(word -> distance(small, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Damerau–Levenshtein, neighbours swapped at most once (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
