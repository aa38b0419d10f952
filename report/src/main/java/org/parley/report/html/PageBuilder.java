package org.parley.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.briefing.Briefing;
import org.parley.briefing.Closeness;
import org.parley.report.chart.Chart;
import org.parley.report.chart.FrontierChart;
import org.parley.report.chart.ShareChart;
import org.parley.report.chart.TornadoChart;
import org.parley.report.table.CandidateTables;
import org.parley.report.table.ClosenessTables;
import org.parley.report.table.MatrixBuilder;
import org.parley.report.table.PackagesBuilder;
import org.parley.report.table.UnknownTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;
import org.parley.report.words.Sources;

/** Puts the page together. */
public record PageBuilder(Briefing briefing, Names names, Sources sources) {

    public static Page page(Briefing briefing) {
        return new PageBuilder(
                        briefing,
                        new Names(briefing.knowledge().dispute()),
                        Sources.of(briefing.knowledge().dispute()))
                .page();
    }

    private Page page() {
        Page.Close close = close();
        Page.Unknown unknowns = unknowns();
        List<Chart> charts = Stream.of(close.shares(), close.frontier(), unknowns.tornado())
                .flatMap(Optional::stream)
                .toList();
        String audience = names.audience(briefing.knowledge().view());
        String date = Figures.date(briefing.knowledge().asOf());
        return new Page(
                Assets.of(charts, audience + " · " + date),
                names.dispute().title(),
                audience,
                names.dispute().summary(),
                names.dispute().notice(),
                facts(date),
                answers(),
                new MatrixBuilder(briefing, names, sources).matrix(),
                close,
                candidates(),
                unknowns,
                briefing.hold().map(HoldPart::of),
                briefing.changes()
                        .map(changes -> new Page.Change(
                                Prose.kept(changes.answer()),
                                UnknownTables.thenAndNow(changes),
                                UnknownTables.changes(changes))),
                new SourcesBuilder(briefing, names, sources).list());
    }

    private List<Page.Fact> facts(String date) {
        return List.of(
                new Page.Fact("As of", date),
                new Page.Fact("View", briefing.knowledge().view().word()),
                new Page.Fact("Readings", Figures.count(briefing.sampling().readings())),
                new Page.Fact("Seed", String.valueOf(briefing.sampling().seed())));
    }

    private List<Page.Answer> answers() {
        List<Page.Answer> answers = new ArrayList<>(List.of(
                new Page.Answer(
                        "stand", "Where they stand", Prose.kept(briefing.stand().answer())),
                new Page.Answer(
                        "close", "How close", Prose.kept(briefing.closeness().answer())),
                new Page.Answer(
                        "candidates",
                        "Candidates",
                        Prose.kept(briefing.candidates().answer())),
                new Page.Answer(
                        "unknowns", "Not known", Prose.kept(briefing.unknowns().answer()))));
        briefing.hold()
                .ifPresent(hold -> answers.add(new Page.Answer("hold", "Will it hold", Prose.kept(hold.answer()))));
        briefing.changes()
                .ifPresent(changes -> answers.add(new Page.Answer("changes", "Changed", Prose.kept(changes.answer()))));
        return answers;
    }

    private Page.Close close() {
        Closeness closeness = briefing.closeness();
        ClosenessTables tables = new ClosenessTables(names, closeness);
        CandidateTables candidates = CandidateTables.of(briefing);
        return new Page.Close(
                Prose.kept(closeness.answer()),
                closeness.missing().stream()
                        .map(each -> names.party(each.party()) + ": " + each.why())
                        .toList(),
                tables.thresholds(closeness.allRedLines()),
                ShareChart.of(tables),
                FrontierChart.of(briefing),
                new PackagesBuilder(briefing.candidates(), names).packages().heads(),
                candidates.values(),
                tables.figures());
    }

    private Page.Candidate candidates() {
        Optional<Closeness.Division> division = briefing.closeness().adjustedWinner();
        ClosenessTables tables = new ClosenessTables(names, briefing.closeness());
        List<String> aside = division.map(
                        each -> each.aside().stream().map(names::issue).toList())
                .orElse(List.of());
        return new Page.Candidate(
                Prose.kept(briefing.candidates().answer()),
                briefing.candidates().basis(),
                new PackagesBuilder(briefing.candidates(), names).packages(),
                CandidateTables.of(briefing).points(),
                division.map(tables::division),
                new Page.Division(
                        aside.isEmpty()
                                ? ""
                                : "Set aside, since both like the same option best: " + Names.joined(aside, "and")
                                        + ".",
                        division.map(Closeness.Division::check).orElse("")));
    }

    private Page.Unknown unknowns() {
        return new Page.Unknown(
                Prose.kept(briefing.unknowns().answer()),
                briefing.unknowns().blanks(),
                TornadoChart.of(briefing),
                new UnknownTables(names).inputs(briefing.unknowns()));
    }
}
