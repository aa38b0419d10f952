package org.parley.report;

import org.parley.briefing.Briefing;
import org.parley.report.terminal.BriefingText;
import org.parley.report.terminal.Sheet;
import org.parley.report.words.Names;

/** A briefing as text for a terminal. */
public final class TerminalBriefing {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    private TerminalBriefing() {}

    /** What each section answers, on about a page; width and colour as in {@link #render}. */
    public static String glance(Briefing briefing, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, NARROWEST, WIDEST), colour);
        new BriefingText(briefing, new Names(briefing.knowledge().dispute()), sheet).glance();
        return sheet.toString();
    }

    /**
     * All sections. Nothing but the briefing enters the text, and no text from a case can steer the terminal.
     *
     * @param width columns that no line exceeds, 60 to 200; others are taken as the nearer of these
     * @param colour whether to write ANSI colours; all of it reads without them
     */
    public static String render(Briefing briefing, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, NARROWEST, WIDEST), colour);
        new BriefingText(briefing, new Names(briefing.knowledge().dispute()), sheet).write();
        return sheet.toString();
    }
}
