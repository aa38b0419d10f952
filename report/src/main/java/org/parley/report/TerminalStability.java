package org.parley.report;

import org.parley.report.terminal.Sheet;
import org.parley.report.terminal.StabilityText;
import org.parley.stability.inquiry.Answer;

/** A stability answer as text for a terminal. */
public final class TerminalStability {

    private TerminalStability() {}

    /**
     * No text from a model can steer the terminal.
     *
     * @param width columns that no line exceeds, 60 to 200; others are taken as the nearer of these
     * @param colour whether to write ANSI colours; all of it reads without them
     */
    public static String render(Answer answer, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, 60, 200), colour);
        new StabilityText(answer, sheet).write();
        return sheet.toString();
    }
}
