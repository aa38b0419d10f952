package org.parley.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.dispute.Condition;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;

/**
 * What listed settlements are worth to some parties, exactly, all at one scale: entry (k, p) divided by
 * {@link #scale()} is party p's value of settlement k. Kept as {@code long} where every entry fits 62 bits, as
 * {@link BigInteger} otherwise, so that nothing overflows and nothing is rounded.
 */
public final class Values {

    private static final int LONG_BITS = 62;

    private final int parties;
    private final BigInteger scale;
    private final long[] narrow;
    private final BigInteger[] wide;

    private Values(int parties, BigInteger scale, long[] narrow, BigInteger[] wide) {
        this.parties = parties;
        this.scale = scale;
        this.narrow = narrow;
        this.wide = wide;
    }

    /** Which listed settlements meet the conditions of each party's interactions; the same for every reading. */
    public record Terms(List<List<BitSet>> met) {
        /** @param conditions for each party its interactions' conditions, in order */
        public static Terms of(Settlements settlements, List<List<Condition>> conditions) {
            return new Terms(conditions.stream()
                    .map(own -> own.stream().map(settlements::where).toList())
                    .toList());
        }
    }

    /** @param valuations one for every party, each with as many terms as {@code terms} has for it */
    public static Values of(Settlements settlements, Terms terms, List<Valuation> valuations) {
        BigInteger scale = commonScale(valuations);
        List<Valuation> common =
                valuations.stream().map(valuation -> valuation.at(scale)).toList();
        int parties = common.size();
        boolean fits = common.stream().allMatch(valuation -> bits(valuation) <= LONG_BITS);
        if (fits) {
            long[] table = new long[settlements.size() * parties];
            for (int p = 0; p < parties; p++) {
                narrow(settlements, terms.met().get(p), common.get(p), p, parties, table);
            }
            return new Values(parties, scale, table, new BigInteger[0]);
        }
        BigInteger[] table = new BigInteger[settlements.size() * parties];
        for (int p = 0; p < parties; p++) {
            wide(settlements, terms.met().get(p), common.get(p), p, parties, table);
        }
        return new Values(parties, scale, new long[0], table);
    }

    /** A scale at which all of them, and their no-deal values, are whole. */
    public static BigInteger commonScale(List<Valuation> valuations) {
        return valuations.stream().map(Valuation::scale).reduce(BigInteger.ONE, Row::lcm);
    }

    private static void narrow(
            Settlements settlements, List<BitSet> met, Valuation valuation, int party, int parties, long[] table) {
        int issues = settlements.issues();
        long[][] parts = new long[issues][];
        for (int i = 0; i < issues; i++) {
            parts[i] = longs(valuation.parts()[i]);
        }
        long[] added = longs(changes(valuation));
        long[] prefix = new long[issues + 1];
        for (int k = 0; k < settlements.size(); k++) {
            for (int i = settlements.firstChanged(k); i < issues; i++) {
                prefix[i + 1] = prefix[i] + parts[i][settlements.option(k, i)];
            }
            long value = prefix[issues];
            for (int t = 0; t < added.length; t++) {
                if (met.get(t).get(k)) {
                    value += added[t];
                }
            }
            table[k * parties + party] = value;
        }
    }

    private static void wide(
            Settlements settlements,
            List<BitSet> met,
            Valuation valuation,
            int party,
            int parties,
            BigInteger[] table) {
        for (int k = 0; k < settlements.size(); k++) {
            BigInteger value = BigInteger.ZERO;
            for (int i = 0; i < settlements.issues(); i++) {
                value = value.add(valuation.parts()[i][settlements.option(k, i)]);
            }
            for (int t = 0; t < met.size(); t++) {
                if (met.get(t).get(k)) {
                    value = value.add(valuation.terms().get(t).change());
                }
            }
            table[k * parties + party] = value;
        }
    }

    private static BigInteger[] changes(Valuation valuation) {
        return valuation.terms().stream().map(Valuation.Term::change).toArray(BigInteger[]::new);
    }

    /** Enough bits, sign aside, for the value of any settlement and for the no-deal value. */
    private static int bits(Valuation valuation) {
        BigInteger most = valuation.reservation().map(BigInteger::abs).orElse(BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] part : valuation.parts()) {
            sum = sum.add(largest(part));
        }
        for (BigInteger change : changes(valuation)) {
            sum = sum.add(change.abs());
        }
        return most.max(sum).bitLength();
    }

    private static BigInteger largest(BigInteger[] part) {
        BigInteger largest = BigInteger.ZERO;
        for (BigInteger value : part) {
            largest = largest.max(value.abs());
        }
        return largest;
    }

    private static long[] longs(BigInteger[] numbers) {
        long[] values = new long[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers[i].longValueExact();
        }
        return values;
    }

    public BigInteger scale() {
        return scale;
    }

    public int parties() {
        return parties;
    }

    public int size() {
        return (narrow.length + wide.length) / Math.max(1, parties);
    }

    /** The values of some of the settlements, in the same order. */
    public Values only(BitSet positions) {
        int kept = positions.cardinality() * parties;
        long[] longs = new long[isNarrow() ? kept : 0];
        BigInteger[] numbers = new BigInteger[isNarrow() ? 0 : kept];
        int at = 0;
        for (int k = positions.nextSetBit(0); k >= 0; k = positions.nextSetBit(k + 1)) {
            if (isNarrow()) {
                System.arraycopy(narrow, k * parties, longs, at, parties);
            } else {
                System.arraycopy(wide, k * parties, numbers, at, parties);
            }
            at += parties;
        }
        return new Values(parties, scale, longs, numbers);
    }

    /** The sign of party {@code p}'s value of settlement {@code k} less its value of settlement {@code other}. */
    public int compare(int k, int other, int p) {
        return wide.length == 0
                ? Long.compare(narrow[k * parties + p], narrow[other * parties + p])
                : wide[k * parties + p].compareTo(wide[other * parties + p]);
    }

    public BigInteger numerator(int k, int p) {
        return wide.length == 0 ? BigInteger.valueOf(narrow[k * parties + p]) : wide[k * parties + p];
    }

    public Ratio get(int k, int p) {
        return new Ratio(numerator(k, p), scale);
    }

    public List<Ratio> of(int k) {
        List<Ratio> values = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            values.add(get(k, p));
        }
        return values;
    }

    /** Whether entries are {@code long}. */
    public boolean isNarrow() {
        return wide.length == 0;
    }

    /** The entries, party by party within settlement by settlement; only where {@link #isNarrow()}. */
    public long[] narrow() {
        return narrow;
    }
}
