package org.parley.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/**
 * Random settlements with random values, computed by the code under test and once more, number by number, from the
 * definition v(x) = Σ_i w_i s_i(x_i) + Σ_t c_t [x meets t].
 *
 * @param direct the values by settlement, then by party
 * @param noDeal r of each party
 */
public record RandomTable(
        List<Settlement> listed, Settlements settlements, Values values, List<List<Ratio>> direct, List<Ratio> noDeal) {

    /** How many bits a scale needs. */
    private static final int[] BITS = {2, 3, 20, 58, 61, 63, 64, 70, 116, 200};

    public static RandomTable of(long seed, int parties) {
        return of(new Random(seed), parties);
    }

    public static RandomTable of(Random random, int parties) {
        List<Issue> issues = issues(random);
        List<Settlement> listed = product(issues);
        boolean sameScale = random.nextBoolean();
        BigInteger scale = scale(random);
        boolean coarse = random.nextInt(3) == 0;
        List<Valuation> valuations = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            valuations.add(valuation(random, p, issues, sameScale ? scale : scale(random), coarse));
        }
        Settlements settlements = Settlements.meeting(issues, List.of());
        Values.Terms terms = Values.Terms.of(
                settlements,
                valuations.stream()
                        .map(v -> v.terms().stream().map(Valuation.Term::when).toList())
                        .toList());
        List<List<Ratio>> direct = listed.stream()
                .map(x -> valuations.stream().map(v -> direct(v, x)).toList())
                .toList();
        List<Ratio> noDeal = valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
        return new RandomTable(listed, settlements, Values.of(settlements, terms, valuations), direct, noDeal);
    }

    public static List<Issue> issues(Random random) {
        List<Issue> issues = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            issues.add(issue("i" + i, 1 + random.nextInt(4)));
        }
        return issues;
    }

    public static Issue issue(String id, int options) {
        return new Issue(
                id,
                id,
                "",
                new Options.Named(IntStream.range(0, options)
                        .mapToObj(o -> new Option("o" + o, "o" + o, ""))
                        .toList()));
    }

    /** All combinations of options, the last issue's changing fastest. */
    public static List<Settlement> product(List<Issue> issues) {
        List<List<Integer>> rows = List.of(List.of());
        for (Issue issue : issues) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> row : rows) {
                for (int option = 0; option < issue.size(); option++) {
                    List<Integer> next = new ArrayList<>(row);
                    next.add(option);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows.stream()
                .map(row ->
                        Settlement.of(row.stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    /** A condition that reads up to three of the issues. */
    public static Condition condition(Random random, List<Issue> issues) {
        int issue = random.nextInt(issues.size());
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Not(condition(random, issues));
            case 1 -> new Condition.All(List.of(condition(random, issues), condition(random, issues)));
            case 2 -> new Condition.Any(List.of(condition(random, issues), condition(random, issues)));
            default -> {
                BitSet options = new BitSet();
                for (int o = 0; o < issues.get(issue).size(); o++) {
                    options.set(o, random.nextBoolean());
                }
                yield new Condition.Chosen(issue, options);
            }
        };
    }

    private static BigInteger scale(Random random) {
        int bits = BITS[random.nextInt(BITS.length)];
        return new BigInteger(bits, random).setBit(bits - 1);
    }

    /** @param coarse few different numbers, so that there are ties */
    private static Valuation valuation(Random random, int party, List<Issue> issues, BigInteger scale, boolean coarse) {
        BigInteger[][] parts = issues.stream()
                .map(issue -> IntStream.range(0, issue.size())
                        .mapToObj(o -> number(random, scale, coarse))
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        List<Valuation.Term> terms = new ArrayList<>();
        for (int t = random.nextInt(3); t > 0; t--) {
            BigInteger change = number(random, scale, coarse);
            terms.add(new Valuation.Term(condition(random, issues), random.nextBoolean() ? change : change.negate()));
        }
        BigInteger r = number(random, scale, coarse).multiply(BigInteger.valueOf(random.nextInt(issues.size() + 1)));
        return new Valuation(party, scale, parts, terms, Optional.of(random.nextInt(8) == 0 ? r.negate() : r));
    }

    private static BigInteger number(Random random, BigInteger scale, boolean coarse) {
        return coarse
                ? scale.multiply(BigInteger.valueOf(random.nextInt(3)))
                        .divide(BigInteger.valueOf(3))
                        .add(BigInteger.valueOf(random.nextInt(6) / 5))
                : new BigInteger(scale.bitLength(), random).mod(scale.add(BigInteger.ONE));
    }

    private static Ratio direct(Valuation valuation, Settlement settlement) {
        Ratio value = Ratio.ZERO;
        for (int i = 0; i < settlement.issues(); i++) {
            value = value.plus(new Ratio(valuation.parts()[i][settlement.option(i)], valuation.scale()));
        }
        for (Valuation.Term term : valuation.terms()) {
            if (term.when().met(settlement.toArray())) {
                value = value.plus(new Ratio(term.change(), valuation.scale()));
            }
        }
        return value;
    }

    public int parties() {
        return noDeal.size();
    }

    public BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, listed.size());
        return all;
    }

    /** The least of v − r at a settlement. */
    public Ratio leastGain(int k) {
        return IntStream.range(0, parties())
                .mapToObj(p -> direct.get(k).get(p).minus(noDeal.get(p)))
                .min(Ratio::compareTo)
                .orElseThrow();
    }
}
