package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.reference.ConflictCases;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.model.OptionModel;

/** How the time for all verdicts of a conflict grows with its options, and so its states, and with its parties. */
public final class StabilityGrowth {

    private static final long BUDGET = 300_000_000;
    private static final int SEEDS = 3;
    private static final int MOST = 1 << 23;
    private static final int STATEMENTS = 12;
    private static final int EXCLUSIONS = 4;

    private static final List<Concept> CONCEPTS = Concepts.ALL.stream()
            .filter(concept -> !concept.id().equals("SSEQ"))
            .toList();

    private StabilityGrowth() {}

    /** @param args the folder that {@code stability-growth.csv} and {@code stability-growth.svg} are written to */
    public static void main(String[] args) throws IOException {
        List<Growth.Measured> measured = all();
        List<String> lines = new ArrayList<>(List.of(Growth.Measured.HEADER));
        measured.forEach(one -> lines.add(one.line()));
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("stability-growth.csv"), String.join("\n", lines) + "\n");
        Files.writeString(folder.resolve("stability-growth.svg"), GrowthChart.ofStability(measured));
    }

    /** Of each measurement, {@code vectors} are feasible states. */
    private static List<Growth.Measured> all() {
        List<Growth.Measured> measured = new ArrayList<>();
        // Once for nothing: until the programs are compiled.
        measure("states", 4, 16, 1);
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (int options = 8; options <= 24; options += 4) {
                measured.add(measure("states", 4, options, seed));
            }
            for (int parties : new int[] {2, 3, 6}) {
                measured.add(measure("parties", parties, 18, seed));
            }
        }
        return measured;
    }

    private static Growth.Measured measure(String series, int parties, int options, int seed) {
        OptionModel model = ConflictCases.random(options, parties, EXCLUSIONS, STATEMENTS, seed);
        List<Long> times = new ArrayList<>();
        int states = 0;
        long begun = System.nanoTime();
        while (times.size() < 4 || System.nanoTime() - begun < BUDGET) {
            long from = System.nanoTime();
            states = (int) new BoxSweep(model, CONCEPTS, MOST).states().count();
            times.add(System.nanoTime() - from);
        }
        long[] later = times.subList(times.size() / 2, times.size()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Growth.Measured(
                series,
                series.equals("parties") ? parties : states,
                parties + "x" + options + "x" + STATEMENTS + "#" + seed,
                "" + states,
                1,
                states,
                later[later.length / 2] / 1e6);
    }
}
