package org.parley.report;

import org.parley.report.terminal.ReadingText;
import org.parley.statements.Draft;
import org.parley.statements.Reading;

/** The draft statements of an article as text for a terminal, each in its context. */
public final class TerminalReading {

    private TerminalReading() {}

    /**
     * All statements, in the order of the text.
     *
     * @param name of the article
     */
    public static String render(String name, Reading reading, int width, boolean colour) {
        return new ReadingText(reading, Math.clamp(width, 60, 200), colour).all(name);
    }

    /** One of its statements. */
    public static String render(Reading reading, Draft draft, int width, boolean colour) {
        return new ReadingText(reading, Math.clamp(width, 60, 200), colour).one(draft);
    }
}
