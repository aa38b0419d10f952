package org.parley.statements.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.statements.text.Span;

/**
 * Matches found statements with annotated ones, one to one, best overlap first, ties by offset. Overlap is counted in
 * letters and digits; a match needs more than a share t of both sides.
 */
public final class Scorer {
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "mr",
            "ms",
            "mrs",
            "dr",
            "professor",
            "president",
            "ambassador",
            "minister",
            "prime",
            "secretary",
            "senior",
            "us",
            "u",
            "s",
            "his",
            "her",
            "their",
            "its",
            "some",
            "one");

    private Scorer() {}

    /** @param overlap the smaller of the two shares, in 1/1000 */
    public record Match(Item gold, Item guess, int overlap) {}

    /** All matches with some overlap, one to one; {@code threshold} in 1/1000. */
    public static List<Match> match(String text, List<Item> gold, List<Item> guesses, int threshold) {
        List<Match> all = new ArrayList<>();
        for (Item one : gold) {
            for (Item guess : guesses) {
                int overlap = overlap(text, one.spans(), guess.spans());
                for (List<Span> alternative : one.alternatives()) {
                    overlap = Math.max(overlap, overlap(text, alternative, guess.spans()));
                }
                if (overlap > threshold) {
                    all.add(new Match(one, guess, overlap));
                }
            }
        }
        all.sort(Comparator.comparingInt(Match::overlap)
                .reversed()
                .thenComparingInt(match -> match.gold().spans().getFirst().start())
                .thenComparingInt(match -> match.guess().spans().getFirst().start()));
        List<Match> chosen = new ArrayList<>();
        Set<Item> taken = new HashSet<>();
        for (Match match : all) {
            if (!taken.contains(match.gold()) && !taken.contains(match.guess())) {
                taken.add(match.gold());
                taken.add(match.guess());
                chosen.add(match);
            }
        }
        return chosen;
    }

    private static int overlap(String text, List<Span> gold, List<Span> guess) {
        BitSet one = letters(text, gold);
        BitSet other = letters(text, guess);
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int larger = Math.max(one.cardinality(), other.cardinality());
        return larger == 0 ? 0 : both.cardinality() * 1000 / larger;
    }

    private static BitSet letters(String text, List<Span> spans) {
        BitSet set = new BitSet(text.length());
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    set.set(i);
                }
            }
        }
        return set;
    }

    /** The same after marks, spaces and a leading "that" are taken away. */
    public static boolean exact(String text, Match match) {
        return trimmed(text, match.gold().spans())
                .equals(trimmed(text, match.guess().spans()));
    }

    private static String trimmed(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(' ').append(span.of(text));
        }
        String all = words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return all.startsWith("that ") ? all.substring(5) : all;
    }

    /** Some name of both is the same once titles are left out, or one ends in the other's last word. */
    public static boolean sameSpeaker(Item gold, Item guess) {
        if (same(gold.names(), guess.names())) {
            return true;
        }
        Span source = gold.source();
        Span found = guess.source();
        return source != null && found != null && !gold.pronoun() && source.overlaps(found);
    }

    /** Who does the act. */
    public static boolean sameAgent(Item gold, Item guess) {
        return same(gold.agents(), guess.agents());
    }

    private static boolean same(Set<String> names, Set<String> others) {
        for (String name : names) {
            for (String other : others) {
                List<String> one = words(name);
                List<String> two = words(other);
                if (!one.isEmpty()
                        && !two.isEmpty()
                        && (one.equals(two) || one.containsAll(two) || two.containsAll(one))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).replace("'s", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !NO_NAMES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
