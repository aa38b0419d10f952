package org.parley.report.terminal;

/** Lets tests of other packages measure a line. */
public final class TextWidth {

    private TextWidth() {}

    public static int of(String line) {
        return DisplayWidth.of(line);
    }
}
