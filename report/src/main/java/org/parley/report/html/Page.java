package org.parley.report.html;

import java.util.List;
import java.util.Optional;
import org.parley.report.chart.Chart;
import org.parley.report.chart.GapBars;
import org.parley.report.table.Matrix;
import org.parley.report.table.Packages;
import org.parley.report.table.Table;
import org.parley.report.words.Answers;
import org.parley.report.words.Definitions;

/**
 * Everything on the page of a briefing.
 *
 * @param audience who it is for, as its header says
 * @param facts view, date, readings and seed
 * @param answers the opening sentences of the sections, for the summary
 */
public record Page(
        Assets assets,
        String title,
        String audience,
        String summary,
        String notice,
        List<Fact> facts,
        List<Answers.Answer> answers,
        Optional<WhatIfs> whatIf,
        Matrix matrix,
        Close close,
        Obstructed way,
        Candidate candidates,
        Consents consent,
        Unknown unknowns,
        Pressures.Ask ask,
        Optional<Pressures> pressure,
        Optional<HoldPart> hold,
        Ready ready,
        Optional<Change> changes,
        List<Source> evidence) {

    public record Fact(String name, String words) {}

    /**
     * How close.
     *
     * @param missing whose consent is not known, with the reason
     * @param key letters of the chart with the names they stand for
     */
    public record Close(
            String answer,
            List<String> missing,
            List<String> thresholds,
            Optional<Chart> shares,
            Optional<Chart> frontier,
            List<Packages.Head> key,
            Table values,
            Table figures) {}

    /** What stands in the way. */
    public record Obstructed(
            String answer, List<String> notes, Optional<GapBars> bars, Optional<Chart> dance, List<Table> tables) {}

    /** Candidate settlements. */
    public record Candidate(
            String answer, String basis, Packages packages, Table points, Optional<Table> division, Division check) {}

    /** What adjusted winner sets aside and whether its result is a settlement in the zone; both empty where not asked. */
    public record Division(String aside, String check) {}

    public record Unknown(String answer, List<String> blanks, Optional<Chart> tornado, Table inputs) {}

    /** Close enough to meet. */
    public record Ready(String answer, Table lines) {}

    public record Change(String answer, Table thenAndNow, Table entries) {}

    public List<String> limits() {
        return Definitions.LIMITS;
    }

    public List<Definitions.Definition> terms() {
        return Definitions.TERMS;
    }
}
