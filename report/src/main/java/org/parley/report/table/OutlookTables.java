package org.parley.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.briefing.Outlook;
import org.parley.briefing.WhatIf;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;
import org.parley.verdict.Share;

/** Tables on what differs between situations. */
public final class OutlookTables {

    private OutlookTables() {}

    /** A row for share and margin, a column for each situation; with confirmed red lines only, two rows more. */
    static void figures(Table.Builder table, List<Outlook> outlooks, boolean both) {
        rows(table, outlooks, Outlook::allRedLines, both ? ", all red lines" : "");
        if (both) {
            rows(table, outlooks, Outlook::confirmedOrAll, ", confirmed red lines only");
        }
    }

    private static void rows(
            Table.Builder table, List<Outlook> outlooks, Function<Outlook, Outlook.Figures> which, String binding) {
        List<String> shares = new ArrayList<>(List.of("Readings with a zone" + binding));
        List<String> margins = new ArrayList<>(List.of("Margin, central reading" + binding));
        for (Outlook outlook : outlooks) {
            shares.add(share(which.apply(outlook).share()));
            margins.add(margin(which.apply(outlook)));
        }
        table.row(shares).row(margins);
    }

    static String share(Optional<Share> share) {
        return share.map(Share::percent).orElse("not known");
    }

    static String margin(Outlook.Figures figures) {
        Optional<Ratio> margin = figures.margin();
        return margin.map(Figures::signed)
                .orElse(figures.allowed().signum() == 0 ? "none: no settlement is allowed" : "not known");
    }

    /** What changes, item by item, and by which assumption. */
    public static Table items(WhatIf whatIf) {
        Table.Builder table = Table.titled("What would change")
                .words("What")
                .words("As known")
                .words("As assumed")
                .words("By which assumption");
        for (int k = 0; k < whatIf.together().items().size(); k++) {
            var item = whatIf.together().items().get(k);
            table.row(
                    item.kind().word() + (item.about().isEmpty() ? "" : ": " + item.about()),
                    item.before(),
                    item.after(),
                    reason(whatIf.reasons().get(k)));
        }
        return table.table();
    }

    /** {@code 1, alone}, {@code 1 and 2, in part}, {@code only together}. */
    private static String reason(WhatIf.Reason reason) {
        String which =
                reason.assumptions().stream().map(k -> String.valueOf(k + 1)).collect(Collectors.joining(", "));
        return switch (reason.how()) {
            case ALONE -> which + (reason.assumptions().size() > 1 ? ", each alone" : ", alone");
            case PARTLY -> which + ", in part";
            case TOGETHER -> "only together";
        };
    }

    /** Share and margin as known, under each assumption alone, and under all together. */
    public static Table alone(WhatIf whatIf) {
        Table.Builder table = Table.titled("Each assumption alone, and all together")
                .words("Figure")
                .figures("As known");
        List<Outlook> outlooks = new ArrayList<>(List.of(whatIf.together().before()));
        for (int k = 0; k < whatIf.assumed().size(); k++) {
            table.figures(whatIf.assumed().size() == 1 ? "As assumed" : "Only " + (k + 1));
            outlooks.add(whatIf.assumed().get(k).alone().after());
        }
        if (whatIf.assumed().size() > 1) {
            table.figures("All together");
            outlooks.add(whatIf.together().after());
        }
        boolean both = outlooks.stream().anyMatch(one -> one.confirmedRedLines().isPresent());
        figures(table, outlooks, both);
        return table.table();
    }

    /** {@code 1  Russia’s red line (…) is dropped}. */
    public static List<String> assumed(WhatIf whatIf) {
        List<String> lines = new ArrayList<>();
        for (WhatIf.Assumed each : whatIf.assumed()) {
            lines.add((lines.size() + 1) + "  " + each.words() + "  ("
                    + each.assumption().written() + ")");
        }
        return lines;
    }
}
