package org.parley.report;

import org.parley.briefing.Briefing;

/** A briefing as one self-contained HTML page that asks the network for nothing. */
public final class HtmlBriefing {

    private HtmlBriefing() {}

    public static String render(Briefing briefing) {
        return briefing.knowledge().dispute().title() + "\n";
    }
}
