package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.briefing.Candidates.Candidate;
import org.parley.briefing.Candidates.PartyVerdict;
import org.parley.number.Ratio;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/**
 * A candidate whose values are known for all measured parties.
 *
 * @param place among the candidates, from 0
 * @param verdicts of the measured parties, in their order
 * @param values the same parties' values
 */
record Plotted(int place, Candidate candidate, List<PartyVerdict> verdicts, List<Ratio> values) {

    static List<Plotted> of(Briefing briefing) {
        List<Plotted> plotted = new ArrayList<>();
        List<Candidate> packages = briefing.candidates().packages();
        for (int place = 0; place < packages.size(); place++) {
            Candidate candidate = packages.get(place);
            List<PartyVerdict> verdicts = briefing.closeness().measured().stream()
                    .flatMap(party -> candidate.verdicts().stream().filter(verdict -> verdict.party() == party))
                    .toList();
            List<Ratio> values = candidate.values(briefing.closeness().measured());
            if (values.size() == briefing.closeness().measured().size()) {
                plotted.add(new Plotted(place, candidate, verdicts, values));
            }
        }
        return plotted;
    }

    /** {@code A: Ukraine 0.71, Russia 0.62}. */
    String words(Names names) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            parts.add(names.party(verdicts.get(k).party()) + " " + Figures.value(values.get(k)));
        }
        return candidate.letter() + ": " + String.join(", ", parts);
    }
}
