package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How wide the terminal text of a command is. */
final class Width {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns to print for. Default: those of the terminal, else 100.")
    private @Nullable Integer width;

    /** @throws RefusedException if it is not among those allowed */
    void check() {
        if (width != null && (width < NARROWEST || width > WIDEST)) {
            throw new RefusedException(Exit.USAGE, "--width is from " + NARROWEST + " to " + WIDEST + ", not " + width);
        }
    }

    int columns(Surroundings around) {
        return Math.clamp(width == null ? around.width() : width, NARROWEST, WIDEST);
    }
}
