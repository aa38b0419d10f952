package org.parley.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.parley.files.rectangles.RectangleScenario;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.WideFrontier;

/** The whole frontier of published hyper-rectangle scenarios, by search. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class WideFrontierBenchmark {

    @Param({
        "anac-y2014-10issues",
        "anac-y2014-10issueswithRV",
        "anac-y2014-30issues",
        "anac-y2014-50issues",
        "anac-y2014-50issuesDiscountedwithRV",
        "other-S-1NIKFRT-1",
        "other-S-1NIKFRT-3"
    })
    public String name = "";

    private RectangleScenario scenario = new RectangleScenario(List.of(), List.of());

    @Setup
    public void read() throws Exception {
        String stated = System.getenv("PARLEY_REFERENCE");
        scenario = RectangleScenario.read(Path.of(stated == null ? "../shared/reference" : stated)
                .resolve("negotiation/genius-xml/nonlinear-hyperrect")
                .resolve(name));
        System.out.println(name + ": " + vectors().points().size() + " vectors");
    }

    private Frontier vectors() {
        return new WideFrontier().all(List.of(0, 1), scenario.issues(), List.of(), scenario.valuations());
    }

    @Benchmark
    public int vectorsAndExamples() {
        return vectors().points().size();
    }

    @Benchmark
    public int countsAsWell() {
        return vectors().points().stream()
                .mapToInt(point -> point.counted().number().bitLength())
                .sum();
    }
}
