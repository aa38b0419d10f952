package org.parley.report.terminal;

import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.briefing.Closeness;
import org.parley.report.table.CandidateTables;
import org.parley.report.table.ClosenessTables;
import org.parley.report.table.Matrix;
import org.parley.report.table.MatrixBuilder;
import org.parley.report.table.PackagesBuilder;
import org.parley.report.table.ReadinessTables;
import org.parley.report.table.Table;
import org.parley.report.table.UnknownTables;
import org.parley.report.words.Answers;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;
import org.parley.report.words.Sources;

/** The sections from top to bottom, or what each answers. */
public record BriefingText(Briefing briefing, Names names, Sheet sheet) {

    /** Blanks listed before the rest is only counted. */
    private static final int SHOWN = 12;

    public void write() {
        head();
        if (briefing.whatIf().isPresent()) {
            new WhatIfText(sheet).write(briefing.whatIf().get());
            end("The whole briefing is in the HTML file, and here without --assume. ");
            return;
        }
        Sources sources = Sources.of(briefing.knowledge().dispute());
        Matrix matrix = new MatrixBuilder(briefing, names, sources).matrix();
        new StandText(sheet).write(matrix);
        closeness(briefing.closeness());
        new ObstructionText(sheet, names).write(briefing.obstruction());
        candidates();
        new ConsentText(sheet).write(briefing, names);
        unknowns();
        PressureText pressureText = new PressureText(sheet);
        pressureText.flips(briefing.flips());
        briefing.pressure().ifPresent(pressureText::pressure);
        briefing.hold().ifPresent(hold -> {
            sheet.section("Will it hold?");
            new HoldText(sheet).write(hold);
        });
        sheet.section("Ready to meet?");
        answer(briefing.readiness().answer());
        new TableText(sheet).whole(ReadinessTables.of(briefing.readiness()));
        briefing.changes().ifPresent(changes -> {
            sheet.section("What changed");
            answer(changes.answer());
            new TableText(sheet).whole(UnknownTables.thenAndNow(changes));
            if (!changes.entries().isEmpty()) {
                new TableText(sheet).most(UnknownTables.changes(changes));
            }
        });
        new EvidenceText(sheet, names, sources).write(matrix);
        end("");
    }

    private void end(String more) {
        sheet.blank();
        sheet.line(
                Ink.QUIET,
                more
                        + "Shares of readings are about what we know, never a probability of peace. No settlement here is recommended.");
    }

    /** On a page: what each section answers. */
    public void glance() {
        if (briefing.whatIf().isPresent()) {
            write();
            return;
        }
        head();
        for (Answers.Answer answer : Answers.of(briefing)) {
            sheet.blank();
            sheet.line(Ink.STRONG, answer.heading());
            sheet.indented(Ink.PLAIN, 2, answer.words());
        }
        end("All sections with their figures: in the HTML file, or here with --full. ");
    }

    private void head() {
        sheet.line(Ink.STRONG, names.audience(briefing.knowledge().view()));
        sheet.line(Ink.HEAD, names.dispute().title());
        sheet.line("As of " + Figures.date(briefing.knowledge().asOf()) + " · "
                + Figures.count(briefing.sampling().readings(), "reading") + ", seed "
                + briefing.sampling().seed());
        sheet.line(Ink.WARN, names.dispute().notice());
    }

    private void answer(String sentence) {
        sheet.line(Ink.STRONG, Prose.kept(sentence));
    }

    private void closeness(Closeness closeness) {
        ClosenessTables tables = new ClosenessTables(names, closeness);
        sheet.section("How close");
        answer(closeness.answer());
        if (!closeness.missing().isEmpty()) {
            sheet.blank();
            sheet.line("Consent needed, and not known:");
            closeness.missing().forEach(each -> sheet.bullet(names.party(each.party()) + ": " + each.why()));
            tables.thresholds(closeness.allRedLines()).forEach(sheet::bullet);
        }
        new TableText(sheet).whole(tables.figures());
    }

    private void candidates() {
        sheet.section("Candidate settlements");
        answer(briefing.candidates().answer());
        sheet.line(briefing.candidates().basis());
        new PackagesText(sheet).write(new PackagesBuilder(briefing.candidates(), names).packages());
        CandidateTables tables = CandidateTables.of(briefing);
        Table points = tables.points();
        if (points.size() > 0) {
            new TableText(sheet).whole(points);
        }
        if (!briefing.candidates().packages().isEmpty()) {
            new TableText(sheet).whole(tables.values());
        }
        briefing.closeness().adjustedWinner().ifPresent(division -> {
            new TableText(sheet).whole(new ClosenessTables(names, briefing.closeness()).division(division));
            List<String> aside = division.aside().stream().map(names::issue).toList();
            sheet.line(aside.isEmpty() ? "" : "Set aside: " + Names.joined(aside, "and") + ".");
            sheet.line(division.check());
        });
    }

    private void unknowns() {
        sheet.section("What we do not know");
        answer(briefing.unknowns().answer());
        List<String> blanks = briefing.unknowns().blanks();
        blanks.stream().limit(SHOWN).forEach(sheet::bullet);
        if (blanks.size() > SHOWN) {
            sheet.line(Ink.QUIET, (blanks.size() - SHOWN) + " more: see the HTML or JSON form.");
        }
        if (!briefing.unknowns().inputs().isEmpty()) {
            new TableText(sheet).most(new UnknownTables(names).inputs(briefing.unknowns()));
        }
    }
}
