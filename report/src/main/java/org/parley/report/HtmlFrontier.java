package org.parley.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.inquiry.Findings;
import org.parley.report.html.FindingsPage;

/** A frontier as one self-contained HTML page, under the same policy as {@link HtmlBriefing}. */
public final class HtmlFrontier {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlFrontier() {}

    public static String render(Findings findings) {
        TemplateOutput page = new StringOutput(1 << 20);
        TEMPLATES.render("frontier.jte", FindingsPage.of(findings), page);
        return page.toString();
    }
}
