package org.parley.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.parley.briefing.Trend;
import org.parley.report.html.TrendPage;

/** A trend as one self-contained HTML page, under the same policy as {@link HtmlBriefing}. */
public final class HtmlTrend {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlTrend() {}

    public static String render(Trend trend) {
        TemplateOutput page = new StringOutput(1 << 17);
        TEMPLATES.render("trend.jte", TrendPage.of(trend), page);
        return page.toString();
    }
}
