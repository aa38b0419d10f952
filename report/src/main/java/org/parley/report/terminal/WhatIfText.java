package org.parley.report.terminal;

import org.parley.briefing.WhatIf;
import org.parley.report.table.OutlookTables;
import org.parley.report.words.Prose;

/** What assumptions would change. */
record WhatIfText(Sheet sheet) {

    void write(WhatIf whatIf) {
        sheet.heading("What if");
        sheet.line(Ink.STRONG, Prose.kept(whatIf.answer()));
        OutlookTables.assumed(whatIf).forEach(sheet::bullet);
        new TableText(sheet).whole(OutlookTables.alone(whatIf));
        if (!whatIf.together().isEmpty()) {
            new TableText(sheet).whole(OutlookTables.items(whatIf));
        }
        sheet.line(Ink.QUIET, "Assumed for this comparison alone. Nothing of it is written into the case.");
    }
}
