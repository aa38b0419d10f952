package org.parley.benchmarks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.space.Diagram;

/** How the time for a whole frontier grows with issues, options, parties and the diagram's width; the frontier grows too. */
public final class Growth {

    private static final long BUDGET = 400_000_000;
    private static final int SEEDS = 3;

    private Growth() {}

    /**
     * One measurement.
     *
     * @param series what grows
     * @param size how large it is
     * @param name parties x issues x options # seed; with the span of interactions after a tilde
     * @param milliseconds the median of the second half of the runs
     */
    record Measured(
            String series, int size, String name, String settlements, int width, int vectors, double milliseconds) {

        static final String HEADER = "series,size,case,settlements,width,vectors,milliseconds";

        String line() {
            return String.join(
                    ",",
                    series,
                    "" + size,
                    name,
                    settlements,
                    "" + width,
                    "" + vectors,
                    String.format(java.util.Locale.ROOT, "%.4f", milliseconds));
        }

        static Measured of(String line) {
            String[] parts = line.split(",", -1);
            return new Measured(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    parts[2],
                    parts[3],
                    Integer.parseInt(parts[4]),
                    Integer.parseInt(parts[5]),
                    Double.parseDouble(parts[6]));
        }
    }

    static List<Measured> all() {
        List<Measured> measured = new ArrayList<>();
        // Once for nothing: until the programs are compiled.
        measure("issues", 20, "2x20x10#1", 0);
        measure("parties", 4, "4x8x6#1", 0);
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (int issues : new int[] {5, 10, 20, 40, 70, 100}) {
                measured.add(measure("issues", issues, "2x" + issues + "x10#" + seed, 0));
            }
            for (int options : new int[] {2, 4, 8, 16, 32, 64}) {
                measured.add(measure("options", options, "2x30x" + options + "#" + seed, 0));
            }
            for (int parties : new int[] {2, 3, 4, 5}) {
                measured.add(measure("parties", parties, parties + "x8x6#" + seed, 0));
            }
            for (int span : new int[] {0, 1, 2, 3, 4, 5, 6}) {
                Measured one = measure("width", span, "2x16x4#" + seed + (span == 0 ? "" : "~" + span), span);
                measured.add(new Measured(
                        one.series(),
                        one.width(),
                        one.name(),
                        one.settlements(),
                        one.width(),
                        one.vectors(),
                        one.milliseconds()));
            }
        }
        return measured;
    }

    /** @param span where above 0, every issue has an interaction for each party with the issue so many further */
    private static Measured measure(String series, int size, String name, int span) {
        int[] numbers = Case.numbers(name.replaceFirst("~.*", ""));
        List<Issue> issues = Case.issues(numbers[1], numbers[2]);
        List<Valuation> additive = AdditiveCases.valuations(numbers[3], numbers[0], issues);
        Random random = new Random(numbers[3]);
        List<List<Condition>> conditions =
                additive.stream().map(v -> conditions(issues.size(), span)).toList();
        List<Valuation> valuations = IntStream.range(0, additive.size())
                .mapToObj(p -> with(additive.get(p), conditions.get(p), random))
                .toList();
        List<Condition> terms = conditions.stream().flatMap(List::stream).toList();
        List<Integer> parties = IntStream.range(0, valuations.size()).boxed().toList();
        List<Long> times = new ArrayList<>();
        Diagram diagram = Diagram.meeting(issues, List.of(), terms);
        Frontier frontier = new Frontier(parties, List.of());
        long begun = System.nanoTime();
        while (times.size() < 4 || System.nanoTime() - begun < BUDGET) {
            long from = System.nanoTime();
            diagram = Diagram.meeting(issues, List.of(), terms);
            frontier = new ExactFrontier().all(parties, diagram, valuations);
            times.add(System.nanoTime() - from);
        }
        long[] later = times.subList(times.size() / 2, times.size()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        String settlements = diagram.count().toString();
        return new Measured(
                series,
                size,
                name,
                settlements,
                diagram.width(),
                frontier.points().size(),
                later[later.length / 2] / 1e6);
    }

    /** First option here and first option there, for every issue and the one {@code span} further. */
    private static List<Condition> conditions(int issues, int span) {
        if (span == 0) {
            return List.of();
        }
        return IntStream.range(0, issues - span)
                .<Condition>mapToObj(i -> new Condition.All(List.of(first(i), first(i + span))))
                .toList();
    }

    private static Condition first(int issue) {
        BitSet options = new BitSet();
        options.set(0);
        return new Condition.Chosen(issue, options);
    }

    private static Valuation with(Valuation additive, List<Condition> conditions, Random random) {
        int most = additive.scale().divide(BigInteger.valueOf(50)).intValueExact();
        BigInteger[] changes = conditions.stream()
                .map(when -> BigInteger.valueOf(random.nextInt(2 * most) - most))
                .toArray(BigInteger[]::new);
        List<Valuation.Term> terms = IntStream.range(0, changes.length)
                .mapToObj(t -> new Valuation.Term(conditions.get(t), changes[t]))
                .toList();
        return new Valuation(additive.party(), additive.scale(), additive.parts(), terms, additive.reservation());
    }
}
