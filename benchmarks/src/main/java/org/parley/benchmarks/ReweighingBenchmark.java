package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.space.Diagram;

/**
 * The whole frontier after all parties' weights have changed: the scores and the diagram are kept; new values, their scaling and
 * the frontier are measured. Every call has weights of its own, 64 sets in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ReweighingBenchmark {

    private static final int SETS = 64;

    /** Parties x issues x options # seed. */
    @Param({"2x20x10#1", "2x20x10#2", "2x20x10#3"})
    public String name = "";

    private Diagram diagram = Diagram.meeting(List.of(), List.of());
    private List<int[][]> scores = List.of();
    private List<List<int[]>> weights = List.of();
    private int next;

    @Setup
    public void draw() {
        int[] numbers = Case.numbers(name);
        List<Issue> issues = Case.issues(numbers[1], numbers[2]);
        Random random = new Random(numbers[3]);
        diagram = Diagram.meeting(issues, List.of());
        scores = IntStream.range(0, numbers[0])
                .mapToObj(p -> AdditiveCases.scores(random, issues))
                .toList();
        weights = IntStream.range(0, SETS)
                .mapToObj(set -> scores.stream()
                        .map(own -> AdditiveCases.weights(random, issues.size()))
                        .toList())
                .toList();
        System.out.println(
                name + ": " + IntStream.range(0, SETS).map(set -> reweighed()).summaryStatistics() + " vectors");
    }

    @Benchmark
    public int reweighed() {
        List<int[]> changed = weights.get(next++ % SETS);
        List<Integer> parties = IntStream.range(0, changed.size()).boxed().toList();
        List<Valuation> valuations = new ArrayList<>();
        for (int p : parties) {
            valuations.add(AdditiveCases.weighted(p, changed.get(p), scores.get(p)));
        }
        return new ExactFrontier().all(parties, diagram, valuations).points().size();
    }
}
