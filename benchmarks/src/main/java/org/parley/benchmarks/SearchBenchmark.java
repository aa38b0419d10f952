package org.parley.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.dispute.Issue;
import org.parley.frontier.ExactFrontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.reference.HardCases;
import org.parley.search.Effort;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Search;
import org.parley.search.Valued;
import org.parley.space.Diagram;

/**
 * Margin and solution concepts after a change of weights, without the frontier: 12 issues of 6 options, 4 parties. Each call takes
 * the next of 16 seeds on the same diagram, and values it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SearchBenchmark {

    private static final int SEEDS = 16;
    private static final int PARTIES = 4;

    @Param({"random", "camps", "mirrored pair", "mirrored"})
    public String kind = "";

    private final Diagram diagram = Diagram.meeting(issues(), List.of());
    private final Search search = Search.over(diagram, new Effort(2_000_000_000L, 20));
    private List<List<Valuation>> readings = List.of();
    private int next;

    private static List<Issue> issues() {
        return Case.of(PARTIES + "x12x6#0").issues();
    }

    @Setup
    public void draw() {
        readings = IntStream.range(0, SEEDS)
                .mapToObj(seed -> switch (kind) {
                    case "camps" -> HardCases.camps(seed, PARTIES, issues());
                    case "mirrored" -> HardCases.mirrored(seed, PARTIES, issues());
                    case "mirrored pair" ->
                        List.of(
                                HardCases.mirrored(seed, PARTIES, issues()).get(0),
                                HardCases.mirrored(seed, PARTIES, issues()).get(1),
                                AdditiveCases.valuations(seed, PARTIES, issues())
                                        .get(2),
                                AdditiveCases.valuations(seed, PARTIES, issues())
                                        .get(3));
                    default -> AdditiveCases.valuations(seed, PARTIES, issues());
                })
                .toList();
    }

    private List<Valuation> reading() {
        next = (next + 1) % SEEDS;
        return readings.get(next);
    }

    private static List<Ratio> noDeal(List<Valuation> valuations) {
        return valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
    }

    private static List<Ratio> ideal(Valued valued, Over over) {
        return IntStream.range(0, PARTIES)
                .mapToObj(p -> valued.ideal(p, over) instanceof Finding.Best best
                        ? best.objective().orElseThrow()
                        : Ratio.ONE)
                .toList();
    }

    @Benchmark
    public Finding margin() {
        return search.valued(reading()).margin();
    }

    @Benchmark
    public Finding nash() {
        List<Valuation> reading = reading();
        return search.valued(reading).nash(Over.ALL, noDeal(reading));
    }

    @Benchmark
    public Finding kalaiSmorodinsky() {
        List<Valuation> reading = reading();
        Valued valued = search.valued(reading);
        return valued.kalaiSmorodinsky(Over.ALL, noDeal(reading), ideal(valued, Over.ALL));
    }

    @Benchmark
    public Finding egalitarian() {
        List<Valuation> reading = reading();
        return search.valued(reading).egalitarian(Over.ALL, noDeal(reading));
    }

    @Benchmark
    public Finding utilitarian() {
        return search.valued(reading()).utilitarian(Over.ALL);
    }

    /** Zone, margin, ideals and every solution of one reading. */
    @Benchmark
    public List<Finding> everything() {
        List<Valuation> reading = reading();
        Valued valued = search.valued(reading);
        List<Ratio> noDeal = noDeal(reading);
        return List.of(
                valued.margin(),
                valued.nash(Over.ZONE, noDeal),
                valued.kalaiSmorodinsky(Over.ZONE, noDeal, ideal(valued, Over.ZONE)),
                valued.kalaiSmorodinsky(Over.ZONE, noDeal, ideal(valued, Over.ALL)),
                valued.egalitarian(Over.ZONE, noDeal),
                valued.utilitarian(Over.ZONE));
    }

    /** The whole frontier of the first random reading, from which its solutions could be read; whatever the kind. */
    @Benchmark
    public int wholeFrontier() {
        return new ExactFrontier()
                .all(List.of(0, 1, 2, 3), diagram, AdditiveCases.valuations(0, PARTIES, issues()))
                .points()
                .size();
    }
}
