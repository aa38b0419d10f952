package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that draw readings and print what they find. */
final class Drawing {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;
    private static final int MOST_READINGS = 1_000_000;

    @Option(
            names = "--readings",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many readings to draw (for each date), 1 to 1000000. Default: 1000.")
    private int readings;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which readings are drawn: the same seed gives the same bytes. Default: 1.")
    private long seed;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns to print for. Default: those of the terminal, else 100.")
    private @Nullable Integer width;

    /** @throws RefusedException if a number is not among those allowed */
    void check() {
        if (readings < 1 || readings > MOST_READINGS) {
            throw new RefusedException(Exit.USAGE, "--readings is from 1 to " + MOST_READINGS + ", not " + readings);
        }
        if (width != null && (width < NARROWEST || width > WIDEST)) {
            throw new RefusedException(Exit.USAGE, "--width is from " + NARROWEST + " to " + WIDEST + ", not " + width);
        }
    }

    int readings() {
        return readings;
    }

    long seed() {
        return seed;
    }

    int columns(Surroundings around) {
        return Math.clamp(width == null ? around.width() : width, NARROWEST, WIDEST);
    }
}
