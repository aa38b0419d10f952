package org.parley.benchmarks;

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

/** The whole frontier with the exact engine, diagram and scaling included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FrontierBenchmark {

    /** A published scenario, or parties x issues x options # seed. */
    @Param({
        "anac-y2011-Energy",
        "anac-y2016-AgentHp2",
        "anac-y2015-group9-killer_robot",
        "2x20x10#1",
        "2x100x10#1",
        "3x20x10#1",
        "4x10x10#1"
    })
    public String name = "";

    private Case measured = new Case(java.util.List.of(), java.util.List.of());

    @Setup
    public void read() {
        measured = Case.of(name);
        System.out.println(name + ": " + measured.exact().points().size() + " vectors");
    }

    @Benchmark
    public int exact() {
        return measured.exact().points().size();
    }
}
