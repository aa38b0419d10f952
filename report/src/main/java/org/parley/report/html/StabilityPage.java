package org.parley.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.report.chart.Chain;
import org.parley.report.chart.StateGraph;
import org.parley.report.table.StabilityTables;
import org.parley.report.table.Table;
import org.parley.report.words.Figures;
import org.parley.report.words.HeldAnswer;
import org.parley.report.words.Holding;
import org.parley.report.words.Names;
import org.parley.report.words.StabilityWords;
import org.parley.stability.inquiry.Answer;

/**
 * Everything on the page of a stability answer.
 *
 * @param notice of a case: what every reader must be told, empty if nothing
 * @param held of a case: over the readings
 * @param chain the temptations and answers of one state, drawn
 * @param graph where the parties would go, drawn
 * @param sections sentences under a heading
 */
public record StabilityPage(
        Assets assets,
        String title,
        String subject,
        String notice,
        String answer,
        Optional<HoldPart> held,
        Optional<Chain> chain,
        List<Table> ofState,
        List<Section> sections,
        Optional<StateGraph> graph,
        List<Table> verdicts,
        Optional<Table> states,
        List<String> notes) {

    /** What is not told of too many states; of a case, the readings tell it. */
    private static final String LEFT_OUT = "left-out";

    /** @param id unique on the page */
    public record Section(String id, String heading, List<String> sentences) {}

    public static StabilityPage of(Answer answer) {
        List<Table> ofState = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        answer.state().ifPresent(state -> {
            ofState.add(StabilityTables.verdicts(state));
            ofState.add(StabilityTables.temptations(state));
            Holding words = new Holding(answer);
            sections.add(new Section("temptations", "Who is tempted", words.temptations()));
            sections.add(new Section("together", "Who is tempted together", words.together()));
            sections.add(new Section("guarantors", "Guarantors", words.guarantors()));
            sections.add(new Section("tipping", "Tipping points", words.tippingPoints()));
            sections.add(new Section("clauses", "Clauses that would help", words.clauses()));
            sections.add(new Section("paths", "Paths from today", words.routes()));
            sections.add(new Section(
                    "unknown", "What is not known", words.robustness().stream().toList()));
            sections.add(new Section(LEFT_OUT, "Left out", words.leftOut()));
        });
        List<Table> verdicts = new ArrayList<>();
        answer.verdicts().ifPresent(found -> {
            verdicts.add(StabilityTables.allStay(answer, found));
            verdicts.add(StabilityTables.parties(answer, found));
            verdicts.add(StabilityTables.coalitions(found));
        });
        return new StabilityPage(
                Assets.of(List.of(), answer.subject().title()),
                answer.subject().title(),
                StabilityWords.subject(answer),
                "",
                StabilityWords.answer(answer),
                Optional.empty(),
                answer.state().flatMap(Chain::of),
                ofState.stream().filter(table -> table.size() > 0).toList(),
                sections.stream()
                        .filter(section -> !section.sentences().isEmpty())
                        .toList(),
                StateGraph.of(answer),
                verdicts.stream().filter(table -> table.size() > 0).toList(),
                answer.graph().map(StabilityTables::states),
                StabilityWords.notes(answer));
    }

    /** Of a case: over the readings, and where another state is asked about, also the model of the central one. */
    public static StabilityPage of(HeldAnswer held) {
        Dispute dispute = held.knowledge().dispute();
        String subject = new Names(dispute).audience(held.knowledge().view()) + " · as of "
                + Figures.date(held.knowledge().asOf());
        Optional<StabilityPage> other = held.other().map(StabilityPage::of);
        return new StabilityPage(
                Assets.of(List.of(), dispute.title()),
                dispute.title(),
                subject,
                dispute.notice(),
                other.map(StabilityPage::answer).orElse(""),
                Optional.of(HoldPart.of(held.hold(), held.behaving())),
                other.flatMap(StabilityPage::chain),
                other.map(StabilityPage::ofState).orElse(List.of()),
                other.map(StabilityPage::sections).orElse(List.of()).stream()
                        .filter(section -> !section.id().equals(LEFT_OUT))
                        .toList(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
