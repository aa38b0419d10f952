package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.Outlooks;
import org.parley.briefing.Trend;
import org.parley.briefing.Trends;
import org.parley.preference.Dossier;
import org.parley.report.CsvTrend;
import org.parley.report.HtmlTrend;
import org.parley.report.JsonTrend;
import org.parley.report.TerminalTrend;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley trend CASE}: how zone, margin and open issues developed, for one audience. */
@Command(
        name = "trend",
        description = {
            "Tells how the zone of agreement, the margin and the open issues developed over the dates in a case, setbacks included,",
            "and which entry changed them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TrendCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final ViewedCase viewed = new ViewedCase();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The first date. Default: the earliest date in the documents.")
    private @Nullable LocalDate since;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The last date. Default: the latest date in the documents.")
    private @Nullable LocalDate asOf;

    @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML file with charts, too.")
    private @Nullable Path html;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON, too (docs/trend-json.md).")
    private @Nullable Path json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write a table for spreadsheets, too.")
    private @Nullable Path csv;

    @Mixin
    private final Drawing drawing = new Drawing();

    TrendCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        drawing.check();
        Dossier dossier = viewed.dossier(around);
        LocalDate last = Cases.day(dossier, asOf, "trend");
        Optional<LocalDate> first = Cases.since(since, last, "last date of the trend");
        Trend trend = drawing.ask(
                around,
                (pool, progress) -> Trends.of(
                        dossier, first, last, new Outlooks(drawing.readings(), drawing.seed(), pool, progress)));
        WholeFiles files = new WholeFiles();
        if (html != null) {
            files.add(around.folder().resolve(html), HtmlTrend.render(trend));
        }
        if (json != null) {
            files.add(around.folder().resolve(json), JsonTrend.render(trend));
        }
        if (csv != null) {
            files.add(around.folder().resolve(csv), CsvTrend.render(trend));
        }
        String text = TerminalTrend.render(trend, drawing.columns(around), around.colour());
        files.write();
        around.out().print(text);
        around.out().flush();
        return Exit.OK;
    }
}
