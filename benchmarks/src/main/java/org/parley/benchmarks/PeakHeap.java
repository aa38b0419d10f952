package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parley.reference.ConflictCases;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.BoxSweep;

/**
 * The least heap with which a case is computed: each try is a process of its own with that {@code -Xmx} and the serial
 * collector, and computes the whole frontier once, or all verdicts of a conflict (options x parties x exclusions x statements # seed,
 * after the word {@code conflict:}). Includes what the Java runtime and the case itself need.
 */
public final class PeakHeap {

    private static final int MOST = 2048;
    private static final String CONFLICT = "conflict:";

    private PeakHeap() {}

    /** Prints a line for each case that is named. */
    public static void main(String[] names) throws IOException, InterruptedException {
        for (String name : names.length == 0 ? Cases.NAMES.toArray(String[]::new) : names) {
            System.out.println(name + ": " + megabytes(name) + " MB");
        }
    }

    /** To a tenth. */
    static int megabytes(String name) throws IOException, InterruptedException {
        int enough = 16;
        while (!suffices(name, enough)) {
            enough *= 2;
            if (enough > MOST) {
                throw new IllegalStateException(name + " needs more than " + MOST + " MB");
            }
        }
        int tooFew = enough == 16 ? 4 : enough / 2;
        while (enough - tooFew > Math.max(1, enough / 10)) {
            int middle = (enough + tooFew) / 2;
            if (suffices(name, middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private static boolean suffices(String name, int megabytes) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Once.class.getName(),
                                name)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static int conflict(String name) {
        int[] numbers = Case.numbers(name);
        return (int) new BoxSweep(
                        ConflictCases.random(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]),
                        Concepts.ALL,
                        1 << 23)
                .states()
                .count();
    }

    /** One computation; ends with an error where memory is too small. */
    public static final class Once {
        private Once() {}

        public static void main(String[] names) {
            for (String name : List.of(names)) {
                System.out.println(
                        name.startsWith(CONFLICT)
                                ? conflict(name.substring(CONFLICT.length()))
                                : Case.of(name).exact().points().size());
            }
        }
    }
}
