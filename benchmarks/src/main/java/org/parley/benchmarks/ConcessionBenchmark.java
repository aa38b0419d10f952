package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.gap.Obstacles;
import org.parley.gap.Requirement;
import org.parley.gap.Stakes;
import org.parley.reference.BlockedCases;
import org.parley.space.Diagram;

/**
 * All concession sets and all conflicts of up to three among 40 requirements, from issues and values on, beside the minimal sets of
 * broken requirements over a list of all settlements.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConcessionBenchmark {

    private static final int REQUIREMENTS = 40;
    private static final int LARGEST = 3;

    /** Parties x issues x options # seed; "+" with interactions, rules and red lines on combinations. */
    @Param({"2x12x10#1", "3x12x10#3", "4x12x10#3", "2x12x10#2+", "4x12x10#3+", "3x5x10#1", "3x5x10#1+"})
    public String name = "";

    private Stakes stakes = new Stakes(List.of(), List.of(), List.of(), List.of());

    @Setup
    public void draw() {
        boolean intertwined = name.endsWith("+");
        String[] numbers = name.replace("+", "").split("[x#]", -1);
        stakes = BlockedCases.of(
                Long.parseLong(numbers[3]),
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                REQUIREMENTS,
                intertwined);
        Obstacles found = obstacles();
        System.out.println(name + ": " + found.concessionSets().size() + " concession sets, "
                + found.conflicts().size() + " conflicts");
    }

    @Benchmark
    public Obstacles obstacles() {
        return Obstacles.of(stakes, Obstacles.Limits.upTo(LARGEST));
    }

    /** Where all settlements can be listed. */
    @Benchmark
    public int enumerated() {
        Diagram all = Diagram.meeting(
                stakes.issues(),
                stakes.rules().stream()
                        .filter(rule -> !rule.negotiable())
                        .map(rule -> rule.condition())
                        .toList());
        if (all.count().bitLength() > 21) {
            throw new IllegalStateException(name + " has more settlements than are listed");
        }
        List<Requirement> requirements = stakes.requirements();
        List<BitSet> minimal = new ArrayList<>();
        for (Settlement settlement : all) {
            BitSet broken = broken(requirements, settlement.toArray());
            if (broken.cardinality() <= LARGEST && minimal.stream().noneMatch(set -> isWithin(set, broken))) {
                minimal.removeIf(set -> isWithin(broken, set));
                minimal.add(broken);
            }
        }
        return minimal.size();
    }

    private BitSet broken(List<Requirement> requirements, int[] chosen) {
        BitSet broken = new BitSet();
        int side = 0;
        for (int r = 0; r < requirements.size(); r++) {
            Condition condition = requirements.get(r).broken().orElse(null);
            broken.set(
                    r,
                    condition == null ? stakes.sides().get(side++).gain(chosen).signum() < 0 : condition.met(chosen));
        }
        return broken;
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
