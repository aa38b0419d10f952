package org.parley.report.html;

import java.util.List;
import org.parley.briefing.WhatIf;
import org.parley.report.table.OutlookTables;
import org.parley.report.table.Table;
import org.parley.report.words.Prose;

/** What assumptions would change. */
public record WhatIfs(String answer, List<String> assumed, Table alone, Table items) {

    static WhatIfs of(WhatIf whatIf) {
        return new WhatIfs(
                Prose.kept(whatIf.answer()),
                OutlookTables.assumed(whatIf),
                OutlookTables.alone(whatIf),
                OutlookTables.items(whatIf));
    }
}
