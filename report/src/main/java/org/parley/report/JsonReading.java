package org.parley.report;

import org.parley.report.json.BriefingJson;
import org.parley.report.json.ReadingJson;
import org.parley.statements.Reading;
import org.parley.statements.input.Article;

/** The draft statements of an article as JSON, for programs; {@code reading.schema.json} beside this class describes it. */
public final class JsonReading {

    private JsonReading() {}

    /**
     * @param reading of the article
     * @param article offsets are told in the raw input of its extract
     */
    public static String render(Reading reading, Article article) {
        return BriefingJson.text(ReadingJson.of(reading, article));
    }
}
