package org.parley.report;

import org.parley.report.terminal.HoldText;
import org.parley.report.terminal.Sheet;
import org.parley.report.terminal.StabilityText;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.inquiry.Answer;

/** A stability answer as text for a terminal. */
public final class TerminalStability {

    private TerminalStability() {}

    /** On a page or two: the answer, what holds it, and where the rest is; width and colour as in {@link #render}. */
    public static String glance(Answer answer, int width, boolean colour) {
        Sheet sheet = sheet(width, colour);
        new StabilityText(answer, sheet, true).glance();
        return sheet.toString();
    }

    /** Of a case; the same holds. */
    public static String glance(HeldAnswer held, int width, boolean colour) {
        Sheet sheet = sheet(width, colour);
        new HoldText(sheet).glance(held);
        return sheet.toString();
    }

    /**
     * With all tables. No text from a model can steer the terminal.
     *
     * @param width columns that no line exceeds, 60 to 200; others are taken as the nearer of these
     * @param colour whether to write ANSI colours; all of it reads without them
     */
    public static String render(Answer answer, int width, boolean colour) {
        Sheet sheet = sheet(width, colour);
        new StabilityText(answer, sheet, true).write();
        return sheet.toString();
    }

    /** Of a case; the same holds. */
    public static String render(HeldAnswer held, int width, boolean colour) {
        Sheet sheet = sheet(width, colour);
        new HoldText(sheet).write(held);
        return sheet.toString();
    }

    private static Sheet sheet(int width, boolean colour) {
        return new Sheet(Math.clamp(width, 60, 200), colour);
    }
}
