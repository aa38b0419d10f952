package org.parley.cli;

import java.util.concurrent.ForkJoinPool;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.gap.UndecidedException;
import org.parley.space.DiagramTooWideException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that draw readings and print what they find. */
final class Drawing {

    /** What a command asks of readings. */
    interface Question<T> {
        T answer(ForkJoinPool pool, ProgressLine progress);
    }

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

    @Mixin
    private final Width width = new Width();

    /** @throws RefusedException if a number is not among those allowed */
    void check() {
        if (readings < 1 || readings > MOST_READINGS) {
            throw new RefusedException(Exit.USAGE, "--readings is from 1 to " + MOST_READINGS + ", not " + readings);
        }
        width.check();
    }

    int readings() {
        return readings;
    }

    long seed() {
        return seed;
    }

    int columns(Surroundings around) {
        return width.columns(around);
    }

    /** @throws RefusedException if the case is too large for an answer */
    <T> T ask(Surroundings around, Question<T> question) {
        ProgressLine progress = new ProgressLine(around);
        try (ForkJoinPool pool = new ForkJoinPool(around.threads())) {
            return question.answer(pool, progress);
        } catch (DiagramTooWideException | FrontierTooLargeException | UndecidedException tooLarge) {
            throw new RefusedException(Exit.USAGE, String.valueOf(tooLarge.getMessage()));
        } finally {
            progress.clear();
        }
    }
}
