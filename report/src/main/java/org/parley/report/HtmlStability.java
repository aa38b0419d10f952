package org.parley.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.report.html.StabilityPage;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.inquiry.Answer;

/** A stability answer as one self-contained HTML page, under the same policy as {@link HtmlBriefing}. */
public final class HtmlStability {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlStability() {}

    public static String render(Answer answer) {
        return page(StabilityPage.of(answer));
    }

    /** Of a case. */
    public static String render(HeldAnswer held) {
        return page(StabilityPage.of(held));
    }

    private static String page(StabilityPage content) {
        TemplateOutput page = new StringOutput(1 << 17);
        TEMPLATES.render("stability.jte", content, page);
        return page.toString();
    }
}
