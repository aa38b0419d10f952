package org.parley.report.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.Verdicts;

/** Which parties would leave a state together, though each stays a party of its own, and what deters them. */
final class CoalitionWords {

    private final List<String> parties;
    private final String state;
    private final Map<CoalitionConcept, List<Verdicts.Set>> rows = new EnumMap<>(CoalitionConcept.class);

    /** @param whole with an answer on one state; where coalitions were not looked at, nothing is told */
    CoalitionWords(Answer whole) {
        this.parties = whole.subject().parties();
        this.state = whole.state().orElseThrow().name();
        whole.verdicts()
                .ifPresent(verdicts -> verdicts.rows().forEach(row -> {
                    if (row.asked() instanceof Asked.Together together
                            && row.stable().stream().allMatch(Verdicts.Set::complete)) {
                        rows.put(together.concept(), row.stable());
                    }
                }));
    }

    /** One for each coalition of two or more that could all gain; none where all concepts were not asked about. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (rows.size() < CoalitionConcept.values().length) {
            return sentences;
        }
        List<Verdicts.Set> coalitions = row(CoalitionConcept.CR);
        for (int coalition = 0; coalition < coalitions.size(); coalition++) {
            String who = coalitions.get(coalition).who();
            if (!parties.contains(who) && !stays(CoalitionConcept.CR, coalition)) {
                sentences.add(
                        who.replace("+", " + ") + ", moving together, could reach a state that is better for each of"
                                + " them (CR). " + deterred(coalition));
            }
        }
        return sentences;
    }

    private String deterred(int coalition) {
        if (stays(CoalitionConcept.CSEQ, coalition)) {
            return "Others would answer each such move by steps that pay them, with a state no better for some of them"
                    + " (CSEQ).";
        }
        return stays(CoalitionConcept.CGMR, coalition)
                ? "Others could answer each such move, but not always by steps that pay them (CGMR)."
                : "Not every such move can be answered by the others.";
    }

    private boolean stays(CoalitionConcept concept, int coalition) {
        return row(concept).get(coalition).names().contains(state);
    }

    private List<Verdicts.Set> row(CoalitionConcept concept) {
        return rows.getOrDefault(concept, List.of());
    }
}
