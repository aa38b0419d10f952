package org.parley.report;

import org.parley.inquiry.Findings;
import org.parley.report.terminal.FindingsText;
import org.parley.report.terminal.Sheet;

/** A frontier as text for a terminal. */
public final class TerminalFrontier {

    private TerminalFrontier() {}

    /**
     * No text from a model can steer the terminal.
     *
     * @param width columns that no line exceeds, 60 to 200; others are taken as the nearer of these
     * @param colour whether to write ANSI colours; all of it reads without them
     */
    public static String render(Findings findings, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, 60, 200), colour);
        new FindingsText(findings, sheet).write();
        return sheet.toString();
    }
}
