package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The line that tells how far a command is. */
class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    private ProgressLine line(boolean watched) {
        return new ProgressLine(new Surroundings(
                new BufferedReader(new StringReader("")),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Path.of(""),
                100,
                false,
                watched,
                1,
                () -> LocalDate.of(2026, 1, 2)));
    }

    @Test
    void whatTakesASecondIsShownThoughNothingMoreIsToldAndIsWipedAway() throws InterruptedException {
        ProgressLine line = line(true);
        line.doing("reading");
        line.doing("counting");
        assertThat(err.toString()).isEmpty();
        Thread.sleep(1_500);
        assertThat(err.toString()).isEqualTo("\rcounting");
        line.doing("sums");
        assertThat(err.toString()).endsWith("\rsums    ");
        line.clear();
        assertThat(err.toString()).endsWith("\r    \r");
    }

    @Test
    void whatIsDoneWithinASecondIsNotShownNorIsAnythingWhereNobodyWatches() throws InterruptedException {
        ProgressLine quick = line(true);
        quick.doing("reading");
        quick.clear();
        line(false).doing("reading");
        Thread.sleep(1_500);
        assertThat(err.toString()).isEmpty();
    }
}
