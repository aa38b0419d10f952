package org.parley.report;

import org.parley.report.json.BriefingJson;
import org.parley.report.json.ReadingJson;
import org.parley.statements.Reading;
import org.parley.statements.input.Extract;

/** The draft statements of an article as JSON, for programs; {@code reading.schema.json} beside this class describes it. */
public final class JsonReading {

    private JsonReading() {}

    /**
     * @param reading of {@code extract.text()}
     * @param extract offsets are told in its raw input
     */
    public static String render(Reading reading, Extract extract) {
        return BriefingJson.text(ReadingJson.of(reading, extract));
    }
}
