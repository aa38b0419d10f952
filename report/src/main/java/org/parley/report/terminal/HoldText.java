package org.parley.report.terminal;

import java.util.List;
import org.parley.briefing.Hold;
import org.parley.report.table.HoldTables;
import org.parley.report.words.Figures;
import org.parley.report.words.HeldAnswer;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;
import org.parley.report.words.StabilityWords;

/** The section "Will it hold?". */
public record HoldText(Sheet sheet) {

    /** Of a case by itself, all of it. */
    public void write(HeldAnswer held) {
        head(held);
        behaving(held);
        write(held.hold());
        HoldTables tables = new HoldTables(held.hold());
        new TableText(sheet).most(tables.states(tables.reachedByGains()));
        held.other().ifPresent(answer -> {
            sheet.heading("The model of the central reading");
            new StabilityText(answer, sheet, false).write();
        });
    }

    /** What the answer rests on, and where the rest is. */
    public void glance(HeldAnswer held) {
        head(held);
        behaving(held);
        words(held.hold());
        end(held.hold());
        held.other().ifPresent(answer -> {
            sheet.heading("The model of the central reading");
            new StabilityText(answer, sheet, false).glance();
        });
        if (held.other().isEmpty()) {
            sheet.blank();
            sheet.line(
                    Ink.QUIET,
                    "Each party under each behaviour, the moves, and the states: here with --full, or in the HTML file"
                            + " (--html).");
        }
    }

    private void head(HeldAnswer held) {
        sheet.line(
                Ink.STRONG,
                new Names(held.knowledge().dispute()).audience(held.knowledge().view()));
        sheet.line(Ink.HEAD, held.knowledge().dispute().title());
        sheet.line("As of " + Figures.date(held.knowledge().asOf()));
        sheet.line(Ink.WARN, held.knowledge().dispute().notice());
        sheet.heading("Will it hold?");
    }

    private void behaving(HeldAnswer held) {
        held.behaving().ifPresent(behaving -> {
            sheet.line(Ink.STRONG, Prose.kept(behaving.words()));
            sheet.blank();
            sheet.line("If all reckon with the answers that pay the others (SEQ):");
        });
    }

    void write(Hold hold) {
        words(hold);
        HoldTables tables = new HoldTables(hold);
        new TableText(sheet).whole(tables.behaviours());
        new TableText(sheet).whole(tables.moves());
        end(hold);
    }

    private void words(Hold hold) {
        sheet.line(Ink.STRONG, Prose.kept(hold.answer()));
        if (!hold.temptations().isEmpty()) {
            sheet.blank();
            list(hold.temptations());
        }
        if (!hold.guarantors().isEmpty() || !hold.clauses().isEmpty()) {
            sheet.blank();
            sheet.line("What it rests on, and what would make it firmer:");
            list(hold.guarantors());
            list(hold.clauses());
        }
    }

    private void end(Hold hold) {
        sheet.blank();
        hold.notes().forEach(sheet::bullet);
        sheet.line(Ink.QUIET, StabilityWords.STATED);
    }

    private void list(List<String> sentences) {
        sentences.forEach(sentence -> sheet.bullet(Prose.kept(sentence)));
    }
}
