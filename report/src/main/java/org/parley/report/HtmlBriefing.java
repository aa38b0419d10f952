package org.parley.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.briefing.Briefing;
import org.parley.report.html.PageBuilder;

/**
 * A briefing as one self-contained HTML page: styles, scripts and the chart library are inside, and its policy lets a
 * browser fetch nothing and run nothing else. Without scripts it reads as text and tables.
 */
public final class HtmlBriefing {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlBriefing() {}

    /** Nothing but the briefing enters the page. */
    public static String render(Briefing briefing) {
        TemplateOutput page = new StringOutput(1 << 20);
        TEMPLATES.render("briefing.jte", PageBuilder.page(briefing), page);
        return page.toString();
    }
}
