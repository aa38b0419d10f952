package org.parley.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.report.html.StabilityPage;
import org.parley.stability.inquiry.Answer;

/** A stability answer as one self-contained HTML page, under the same policy as {@link HtmlBriefing}. */
public final class HtmlStability {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlStability() {}

    public static String render(Answer answer) {
        TemplateOutput page = new StringOutput(1 << 17);
        TEMPLATES.render("stability.jte", StabilityPage.of(answer), page);
        return page.toString();
    }
}
