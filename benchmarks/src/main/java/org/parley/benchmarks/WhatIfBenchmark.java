package org.parley.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.assumption.Assumption;
import org.parley.briefing.Outlook;
import org.parley.briefing.Outlooks;
import org.parley.briefing.WhatIf;
import org.parley.dispute.View;
import org.parley.files.Assumptions;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.MalformedAssumptionException;
import org.parley.preference.Dossier;
import org.parley.verdict.Progress;

/**
 * One assumption changed, as somebody would who tries things out: 1,000 readings, two threads, the outlook of what is known kept
 * from before. Runs from the project's folder. Every call assumes another number, so that no answer is one given before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class WhatIfBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 24);

    /** Up to the number that each call puts behind it. */
    @Param({"russia.no-deal=0.", "ukraine.worth.territory.donbas=0.", "ukraine.importance.territory=0."})
    public String path = "";

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private @Nullable Dossier dossier;
    private @Nullable Outlooks outlooks;
    private @Nullable Outlook known;
    private int next;

    @Setup
    public void read() {
        CaseReading reading = CaseFolder.read(Path.of("examples/ending-a-war-2025"), new View.Team());
        dossier = ((CaseReading.Sound) reading).dossier();
        outlooks = new Outlooks(1_000, 1, pool, Progress.NONE);
        known = outlooks.of(dossier.asOf(DAY));
    }

    @Benchmark
    public WhatIf oneAssumption() throws MalformedAssumptionException {
        Dossier read = Objects.requireNonNull(dossier);
        List<Assumption> assumed = Assumptions.read(List.of(path + (1_000 + next++ % 9_000)), read, DAY);
        return WhatIf.of(read, DAY, assumed, Objects.requireNonNull(outlooks), Objects.requireNonNull(known));
    }

    @TearDown
    public void close() {
        pool.shutdown();
    }
}
