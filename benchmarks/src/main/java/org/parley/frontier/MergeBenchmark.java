package org.parley.frontier;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The merge of two fronts of two parties beside a copy of the same arrays: how near it comes to the speed of memory. A vector is
 * 24 bytes: two values and a count. Counted are the bytes read, those of both fronts, and the bytes written, those of the vectors
 * kept, or copied.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MergeBenchmark {

    private static final int VECTOR = 24;

    /** Vectors of each of the two. */
    @Param({"1000", "10000", "1000000"})
    public int size;

    private Vectors one = Vectors.NONE;
    private Vectors other = Vectors.NONE;

    /** What JMH shows beside: bytes read and written in a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Traffic {
        public long bytes;

        @Setup(Level.Iteration)
        public void clear() {
            bytes = 0;
        }
    }

    @Setup
    public void draw() {
        Random random = new Random(1);
        one = front(random, size);
        other = front(random, size);
        Vectors merged = merged();
        System.out.println(2 * size + " vectors, " + merged.size() + " of them kept");
    }

    /** Values near a falling line, at random distances. */
    private static Vectors front(Random random, int size) {
        long[][] columns = new long[2][size];
        long x = 1L << 40;
        long y = 0;
        for (int k = 0; k < size; k++) {
            x -= 1 + random.nextInt(1_000_000);
            y += 1 + random.nextInt(1_000_000);
            columns[0][k] = x;
            columns[1][k] = y;
        }
        long[] counts = new long[size];
        Arrays.fill(counts, 1);
        return new Vectors(columns, counts, size);
    }

    private Vectors merged() {
        return FrontMerge.of(List.of(new FrontMerge.Shifted(one), new FrontMerge.Shifted(other)));
    }

    @Benchmark
    public Object merge(Traffic traffic) {
        Vectors merged = merged();
        traffic.bytes += VECTOR * (2L * size + merged.size());
        return merged;
    }

    @Benchmark
    public Object copy(Traffic traffic) {
        traffic.bytes += VECTOR * 4L * size;
        return new long[][] {
            one.columns()[0].clone(), one.columns()[1].clone(), one.counts().clone(),
            other.columns()[0].clone(), other.columns()[1].clone(),
                    other.counts().clone()
        };
    }
}
