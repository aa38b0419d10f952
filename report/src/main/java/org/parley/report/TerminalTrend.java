package org.parley.report;

import org.parley.briefing.Trend;
import org.parley.report.terminal.Sheet;
import org.parley.report.terminal.TrendText;

/** A trend as text for a terminal. */
public final class TerminalTrend {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    private TerminalTrend() {}

    /** Nothing but the trend enters the text, as in {@link TerminalBriefing#render}. */
    public static String render(Trend trend, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, NARROWEST, WIDEST), colour);
        new TrendText(trend, sheet).write();
        return sheet.toString();
    }
}
