package org.parley.report.terminal;

import java.util.List;
import org.parley.report.table.StabilityTables;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;
import org.parley.report.words.Holding;
import org.parley.report.words.StabilityWords;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Verdicts;

/**
 * A stability answer in words and tables, words first.
 *
 * @param alone whether nothing else is told: of a case, the readings tell more
 */
public record StabilityText(Answer answer, Sheet sheet, boolean alone) {

    private static final int SHOWN = 12;

    /** All of it. */
    public void write() {
        first();
        answer.state().ifPresent(state -> {
            sheet.heading("If parties behave otherwise");
            new TableText(sheet).whole(StabilityTables.verdicts(state));
        });
        answer.verdicts().ifPresent(verdicts -> {
            sheet.heading("Where they stay");
            if (answer.state().isPresent()) {
                allStay(verdicts);
            }
            new TableText(sheet).whole(StabilityTables.parties(answer, verdicts));
            Table coalitions = StabilityTables.coalitions(verdicts);
            if (coalitions.size() > 0) {
                new TableText(sheet).most(coalitions);
            }
        });
        answer.graph().ifPresent(graph -> {
            sheet.heading("States");
            new TableText(sheet).most(StabilityTables.states(graph));
        });
        list("Notes", StabilityWords.notes(answer));
    }

    /** The answer, what it rests on, and where the rest is. */
    public void glance() {
        first();
        list("Notes", StabilityWords.notes(answer));
        sheet.blank();
        sheet.line(
                Ink.QUIET,
                "Each party under each behaviour, coalitions, and the states one by one: here with --full, or in the HTML"
                        + " file (--html).");
    }

    private void first() {
        if (alone) {
            sheet.line(Ink.HEAD, answer.subject().title());
        }
        sheet.line(StabilityWords.subject(answer));
        sheet.blank();
        sheet.line(Ink.STRONG, StabilityWords.answer(answer));
        answer.state().ifPresentOrElse(state -> state(), () -> answer.verdicts().ifPresent(this::allStay));
    }

    private void allStay(Verdicts verdicts) {
        Table table = StabilityTables.allStay(answer, verdicts);
        if (table.size() > 0) {
            new TableText(sheet).most(table);
        }
    }

    private void state() {
        Holding words = new Holding(answer);
        list("Who is tempted", words.temptations());
        list("Who is tempted together", words.together());
        list("Guarantors", words.guarantors());
        list("Tipping points", words.tippingPoints());
        list("Clauses that would help", words.clauses());
        list("Paths from today", words.routes());
        words.robustness().ifPresent(sentence -> list("What is not known", List.of(sentence)));
        list("Left out", words.leftOut());
    }

    private void list(String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        sentences.stream().limit(SHOWN).forEach(sheet::bullet);
        if (sentences.size() > SHOWN) {
            sheet.line(Ink.QUIET, Figures.count(sentences.size() - SHOWN) + " more: see the HTML or JSON form.");
        }
    }
}
