package org.parley.gap;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.RangeWorth;
import org.parley.preference.Reading;
import org.parley.preference.Worth;

/**
 * How far two parties want the opposite on one issue.
 *
 * @param share of the pairs of options, those that they rank strictly oppositely; 0 where there is no pair, none where either's
 *     order of the options is not known
 * @param firstSwing what the issue adds for the first party from its worst option to its best
 * @param secondSwing the same for the second
 */
public record Clash(int issue, int first, int second, Optional<Ratio> share, Ratio firstSwing, Ratio secondSwing) {

    /** In one reading, which both parties must have. */
    public static Clash of(Knowledge knowledge, Reading reading, int issue, int first, int second) {
        Issue of = knowledge.dispute().issues().get(issue);
        PartyReading one = reading.parties().get(first).orElseThrow();
        PartyReading other = reading.parties().get(second).orElseThrow();
        boolean known = orderKnown(knowledge, first, issue) && orderKnown(knowledge, second, issue);
        return new Clash(
                issue,
                first,
                second,
                known || of.size() < 2
                        ? Optional.of(share(worth(one, of, issue), worth(other, of, issue)))
                        : Optional.empty(),
                swing(one, of, issue),
                swing(other, of, issue));
    }

    /** Whether every option has an amount, or a place in an order. */
    private static boolean orderKnown(Knowledge knowledge, int party, int issue) {
        return knowledge
                .preferences()
                .get(party)
                .worth()
                .get(issue)
                .filter(Clash::orderKnown)
                .isPresent();
    }

    private static boolean orderKnown(Worth worth) {
        for (int anchor = 0; anchor < worth.anchors().size(); anchor++) {
            int each = anchor;
            if (!worth.anchors().get(anchor).known()
                    && worth.order().classes().stream().noneMatch(tied -> tied.contains(each))) {
                return false;
            }
        }
        return true;
    }

    private static Row worth(PartyReading reading, Issue of, int issue) {
        Row anchors = reading.anchors().get(issue);
        return of.options() instanceof Options.Range range
                ? RangeWorth.of(range, reading.points().get(issue), anchors)
                : anchors;
    }

    private static Ratio swing(PartyReading reading, Issue of, int issue) {
        List<Ratio> worth = worth(reading, of, issue).toList();
        Ratio best = worth.stream().reduce(worth.getFirst(), Ratio::max);
        Ratio worst = worth.stream().reduce(worth.getFirst(), Ratio::min);
        return best.minus(worst).times(reading.weights().get(issue));
    }

    /** Of all pairs of options; two rows of worths for the same options. Time: options · their logarithm. */
    static Ratio share(Row one, Row other) {
        int options = one.size();
        int[] first = ranks(one);
        int[] second = ranks(other);
        Integer[] ascending = new Integer[options];
        Arrays.setAll(ascending, o -> o);
        Arrays.sort(ascending, Comparator.comparingInt(o -> first[o]));
        // How many options of lower rank with the first party have a rank of at most k with the second, as a Fenwick
        // tree.
        int[] counts = new int[options + 1];
        long opposite = 0;
        for (int from = 0; from < options; ) {
            int to = from;
            while (to < options && first[ascending[to]] == first[ascending[from]]) {
                opposite += from;
                for (int k = second[ascending[to]] + 1; k > 0; k -= k & -k) {
                    opposite -= counts[k];
                }
                to++;
            }
            for (; from < to; from++) {
                for (int k = second[ascending[from]] + 1; k <= options; k += k & -k) {
                    counts[k]++;
                }
            }
        }
        return options < 2 ? Ratio.ZERO : Ratio.of(2 * opposite, options * (options - 1L));
    }

    /** The number of different smaller worths. */
    private static int[] ranks(Row row) {
        List<BigInteger> different =
                Arrays.stream(row.numerators()).distinct().sorted().toList();
        return Arrays.stream(row.numerators())
                .mapToInt(worth -> Collections.binarySearch(different, worth))
                .toArray();
    }
}
