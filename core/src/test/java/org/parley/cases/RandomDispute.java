package org.parley.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.preference.Valuation;

/**
 * A small random dispute of two to five parties as the exact engine and the enumerator see it: rules and red lines,
 * interactions, few different numbers (ties), issues that do not matter to a party (zero weights), now and then a party that wants
 * the opposite of another or the same, and numbers too wide for a {@code long}.
 *
 * @param conditions rules; red lines, negated
 * @param valuations one for every party, with a no-deal value
 */
public record RandomDispute(List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {

    private static final int[] BITS = {0, 1, 1, 2, 2, 3, 3, 4, 6, 20, 58, 61, 63, 70, 116, 200};

    public static RandomDispute of(long seed) {
        Random random = new Random(seed);
        List<Issue> issues = new ArrayList<>();
        int count = random.nextInt(6) == 0 ? 1 : 3 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            issues.add(RandomTable.issue("i" + i, random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(3)));
        }
        List<Condition> conditions = new ArrayList<>();
        while (random.nextInt(3) > 0 && conditions.size() < 4) {
            conditions.add(condition(random, issues));
        }
        int parties = 2 + random.nextInt(4);
        BigInteger scale = BigInteger.ONE.shiftLeft(BITS[random.nextInt(BITS.length)]);
        List<Condition> shared = List.of(condition(random, issues), condition(random, issues));
        List<Valuation> valuations = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            BigInteger own = random.nextInt(3) == 0 ? scale.add(BigInteger.valueOf(random.nextInt(9))) : scale;
            valuations.add(
                    p > 0 && random.nextInt(4) == 0
                            ? mirrored(p, valuations.getFirst(), random.nextInt(4) > 0)
                            : valuation(random, p, issues, own, shared));
        }
        return new RandomDispute(issues, conditions, valuations);
    }

    /** Any condition, or one of two or three. */
    private static Condition condition(Random random, List<Issue> issues) {
        int parts = 1 + random.nextInt(3);
        List<Condition> joined = IntStream.range(0, parts)
                .mapToObj(k -> RandomTable.condition(random, issues))
                .toList();
        return random.nextInt(3) == 0 ? new Condition.All(joined) : new Condition.Any(joined);
    }

    private static Valuation valuation(
            Random random, int party, List<Issue> issues, BigInteger scale, List<Condition> shared) {
        BigInteger[][] parts = new BigInteger[issues.size()][];
        for (int i = 0; i < parts.length; i++) {
            boolean matters = random.nextInt(4) > 0;
            parts[i] = IntStream.range(0, issues.get(i).size())
                    .mapToObj(o -> matters ? number(random, scale) : BigInteger.ZERO)
                    .toArray(BigInteger[]::new);
        }
        List<Valuation.Term> terms = new ArrayList<>();
        while (random.nextInt(2) > 0) {
            Condition when = random.nextBoolean() ? shared.get(random.nextInt(2)) : condition(random, issues);
            BigInteger change = number(random, scale);
            terms.add(new Valuation.Term(when, random.nextBoolean() ? change : change.negate()));
        }
        BigInteger r = number(random, scale).multiply(BigInteger.valueOf(random.nextInt(issues.size() + 1)));
        return new Valuation(
                party, scale, parts, terms, Optional.of(random.nextInt(4) == 0 ? r.negate() : r.shiftRight(1)));
    }

    /** The opposite numbers, or the same. */
    private static Valuation mirrored(int party, Valuation of, boolean opposite) {
        BigInteger[][] parts = new BigInteger[of.parts().length][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new BigInteger[of.parts()[i].length];
            for (int o = 0; o < parts[i].length; o++) {
                parts[i][o] = opposite ? of.scale().subtract(of.parts()[i][o]) : of.parts()[i][o];
            }
        }
        return new Valuation(party, of.scale(), parts, of.terms(), of.reservation());
    }

    private static BigInteger number(Random random, BigInteger scale) {
        return new BigInteger(scale.bitLength(), random).mod(scale.add(BigInteger.ONE));
    }

    /** The conditions of all interactions. */
    public List<Condition> terms() {
        return valuations.stream()
                .flatMap(v -> v.terms().stream())
                .map(Valuation.Term::when)
                .toList();
    }

    public List<Integer> parties() {
        return IntStream.range(0, valuations.size()).boxed().toList();
    }

    public Values values(Settlements settlements) {
        return Values.of(
                settlements,
                Values.Terms.of(
                        settlements,
                        valuations.stream()
                                .map(v -> v.terms().stream()
                                        .map(Valuation.Term::when)
                                        .toList())
                                .toList()),
                valuations);
    }
}
