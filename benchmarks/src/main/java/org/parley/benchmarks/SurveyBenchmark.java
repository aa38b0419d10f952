package org.parley.benchmarks;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.dispute.Issue;
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
 * 2,000 readings of a dispute of 12 issues of 6 options with 4 parties on two threads: zone, margin and the best settlement under
 * each solution in each. Every reading has values of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SurveyBenchmark {

    private static final int READINGS = 2_000;
    private static final int PARTIES = 4;

    @Param({"random", "camps"})
    public String kind = "";

    private final List<Issue> issues = Case.issues(12, 6);
    private final Search search = Search.over(Diagram.meeting(issues, List.of()), new Effort(2_000_000_000L, 20));
    private final ForkJoinPool pool = new ForkJoinPool(2);

    @TearDown
    public void close() {
        pool.shutdown();
    }

    @Benchmark
    public long survey() {
        return pool.submit(() -> IntStream.range(0, READINGS)
                        .parallel()
                        .mapToObj(this::reading)
                        .mapToLong(List::size)
                        .sum())
                .join();
    }

    /** What an interactive change of one assumption asks again. */
    @Benchmark
    public List<Finding> one() {
        return reading(0);
    }

    private List<Finding> reading(int seed) {
        List<Valuation> valuations = kind.equals("camps")
                ? HardCases.camps(seed, PARTIES, issues)
                : AdditiveCases.valuations(seed, PARTIES, issues);
        List<Ratio> noDeal = valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
        Valued valued = search.valued(valuations);
        List<Ratio> ideal = IntStream.range(0, PARTIES)
                .mapToObj(p -> valued.ideal(p, Over.ZONE) instanceof Finding.Best best
                        ? best.objective().orElseThrow()
                        : Ratio.ONE)
                .toList();
        return List.of(
                valued.margin(),
                valued.nash(Over.ZONE, noDeal),
                valued.kalaiSmorodinsky(Over.ZONE, noDeal, ideal),
                valued.egalitarian(Over.ZONE, noDeal),
                valued.utilitarian(Over.ZONE));
    }
}
