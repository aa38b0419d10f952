package org.parley.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.parley.dispute.Condition;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;

/**
 * What listed settlements are worth to some parties, with their no-deal values, exactly and all at one scale.
 *
 * <p>A table of {@code long} answers most questions. Where the scale needs more than 62 bits, its entries are the sums of the
 * summands' leading bits, each rounded down: the value lies at least as high as the entry and less than {@link #slack()}
 * above it. Only what the table leaves open is computed again in full, so that nothing overflows and no tie is made or lost
 * by rounding.
 */
public final class Values {

    /** Differences of two entries of so many bits fit a {@code long}. */
    private static final int EXACT_BITS = 62;

    private static final int ROUGH_BITS = 60;

    /** So many combinations of the last issues, at most, are added up beforehand. */
    private static final int BLOCK = 4096;

    private final Settlements settlements;
    private final Terms terms;
    private final List<Valuation> valuations;
    private final int parties;
    private final int shift;
    private final int slack;
    private final long[] table;
    private final long[] noDeal;

    private Values(Settlements settlements, Terms terms, List<Valuation> valuations) {
        this.settlements = settlements;
        this.terms = terms;
        this.valuations = valuations;
        this.parties = valuations.size();
        int bits = valuations.stream().mapToInt(Values::bits).max().orElse(0);
        this.shift = bits <= EXACT_BITS ? 0 : bits - ROUGH_BITS;
        int summands = settlements.issues()
                + valuations.stream().mapToInt(v -> v.terms().size()).max().orElse(0);
        this.slack = shift == 0 ? 0 : summands;
        this.table = new long[settlements.size() * parties];
        this.noDeal = new long[parties];
        fill();
        for (int p = 0; p < parties; p++) {
            noDeal[p] = leading(valuations.get(p).reservation().orElse(BigInteger.ZERO));
        }
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
        BigInteger scale = valuations.stream().map(Valuation::scale).reduce(BigInteger.ONE, Row::lcm);
        return new Values(
                settlements,
                terms,
                valuations.stream().map(valuation -> valuation.at(scale)).toList());
    }

    /** Enough bits, sign aside, for the value of any settlement and for the no-deal value. */
    private static int bits(Valuation valuation) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] part : valuation.parts()) {
            BigInteger largest = BigInteger.ZERO;
            for (BigInteger value : part) {
                largest = largest.max(value.abs());
            }
            sum = sum.add(largest);
        }
        for (Valuation.Term term : valuation.terms()) {
            sum = sum.add(term.change().abs());
        }
        return valuation
                .reservation()
                .map(BigInteger::abs)
                .orElse(BigInteger.ZERO)
                .max(sum)
                .bitLength();
    }

    private long leading(BigInteger number) {
        return number.shiftRight(shift).longValueExact();
    }

    private void fill() {
        int issues = settlements.issues();
        int split = issues;
        int block = 1;
        while (split > 0 && block * (long) settlements.options(split - 1) <= BLOCK) {
            split--;
            block *= settlements.options(split);
        }
        long[][] first = new long[parties][];
        long[][] last = new long[parties][];
        for (int p = 0; p < parties; p++) {
            first[p] = sums(valuations.get(p), 0, split);
            last[p] = sums(valuations.get(p), split, issues);
        }
        for (int k = 0, at = 0; k < settlements.size(); k++) {
            int place = settlements.place(k);
            int before = place / block;
            int within = place - before * block;
            for (int p = 0; p < parties; p++) {
                table[at++] = first[p][before] + last[p][within];
            }
        }
        for (int p = 0; p < parties; p++) {
            List<Valuation.Term> own = valuations.get(p).terms();
            for (int t = 0; t < own.size(); t++) {
                long change = leading(own.get(t).change());
                BitSet met = terms.met().get(p).get(t);
                for (int k = met.nextSetBit(0); k >= 0; k = met.nextSetBit(k + 1)) {
                    table[k * parties + p] += change;
                }
            }
        }
    }

    /** The sum over issues {@code from} … {@code to − 1} for every combination of their options, in order. */
    private long[] sums(Valuation valuation, int from, int to) {
        long[] sums = {0};
        for (int i = from; i < to; i++) {
            BigInteger[] part = valuation.parts()[i];
            long[] longer = new long[sums.length * part.length];
            for (int option = 0; option < part.length; option++) {
                long worth = leading(part[option]);
                for (int s = 0; s < sums.length; s++) {
                    longer[s * part.length + option] = sums[s] + worth;
                }
            }
            sums = longer;
        }
        return sums;
    }

    public int parties() {
        return parties;
    }

    public int size() {
        return settlements.size();
    }

    /** How far above its entry in the table a value may lie, itself excluded; 0 where entries are exact. */
    public int slack() {
        return slack;
    }

    public Ratio get(int k, int p) {
        return new Ratio(numerator(k, p), valuations.get(p).scale());
    }

    public List<Ratio> of(int k) {
        return each(p -> get(k, p));
    }

    /** The no-deal value of party {@code p}, which must be known. */
    public Ratio noDeal(int p) {
        return new Ratio(reservation(p), valuations.get(p).scale());
    }

    public List<Ratio> noDeal() {
        return each(this::noDeal);
    }

    /** The greatest value of each party; at least one settlement must be listed. */
    public List<Ratio> greatest() {
        return outermost(1);
    }

    /** The least value of each party; at least one settlement must be listed. */
    public List<Ratio> least() {
        return outermost(-1);
    }

    private List<Ratio> outermost(int sign) {
        return each(p -> {
            int best = 0;
            for (int k = 1; k < size(); k++) {
                best = sign * compare(k, best, p) > 0 ? k : best;
            }
            return get(best, p);
        });
    }

    private List<Ratio> each(Function<Integer, Ratio> value) {
        List<Ratio> values = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            values.add(value.apply(p));
        }
        return values;
    }

    /** The sign of party {@code p}'s value of settlement {@code k} less its value of settlement {@code other}. */
    public int compare(int k, int other, int p) {
        long difference = table[k * parties + p] - table[other * parties + p];
        if (slack == 0 || difference > slack || difference < -slack) {
            return Long.signum(difference);
        }
        return numerator(k, p).compareTo(numerator(other, p));
    }

    /** Whether settlement {@code k} is worth at least no deal, which must be known, to party {@code p}. */
    public boolean worthIt(int k, int p) {
        long gain = roughGain(k, p);
        if (slack == 0 || gain > 0 || gain <= -slack) {
            return gain >= 0;
        }
        return gain(k, p).signum() >= 0;
    }

    /**
     * v − r from the table, for a known r: the gain lies above {@code roughGain − 1} and below {@code roughGain + slack} of the
     * table's units; it is {@code roughGain} itself where the slack is 0.
     */
    public long roughGain(int k, int p) {
        return table[k * parties + p] - noDeal[p];
    }

    /** v − r, at a scale that is the same for all parties, for a known r. */
    public BigInteger gain(int k, int p) {
        return numerator(k, p).subtract(reservation(p));
    }

    /** A gain as a number. */
    public Ratio ratio(BigInteger gain) {
        return new Ratio(gain, valuations.getFirst().scale());
    }

    private BigInteger reservation(int p) {
        return valuations
                .get(p)
                .reservation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the no-deal value of party " + valuations.get(p).party() + " is not known"));
    }

    private BigInteger numerator(int k, int p) {
        if (slack == 0) {
            return BigInteger.valueOf(table[k * parties + p]);
        }
        Valuation valuation = valuations.get(p);
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < settlements.issues(); i++) {
            value = value.add(valuation.parts()[i][settlements.option(k, i)]);
        }
        for (int t = 0; t < valuation.terms().size(); t++) {
            if (terms.met().get(p).get(t).get(k)) {
                value = value.add(valuation.terms().get(t).change());
            }
        }
        return value;
    }
}
