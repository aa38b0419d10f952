package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.inquiry.Watch;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.Formula;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;

/** Who waits for an answer is told how far it is. */
class WatchTest {

    private static final int SWEPT = 15;

    private static List<String> told(int options, Optional<String> state) {
        List<Formula> wanted = IntStream.range(0, options)
                .<Formula>mapToObj(Formula.Taken::new)
                .toList();
        OptionModel model = new OptionModel(
                "all free",
                List.of("A", "B"),
                IntStream.range(0, options)
                        .mapToObj(k -> new ConflictOption("o" + k, k % 2, ConflictOption.Direction.BOTH))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        PartyRanking.generated(new Ranking.Statements(wanted)),
                        PartyRanking.generated(new Ranking.Statements(wanted.reversed()))),
                Map.of());
        List<String> told = new ArrayList<>();
        Watch watch = (part, done, of) -> told.add(part + " " + done + "/" + of);
        Asker.answer(
                new Subject("all free", Optional.of(model), Optional.empty(), Optional.empty(), List.of()),
                Question.of(state),
                watch);
        return told;
    }

    @Test
    void aSweepTellsOfEachPartyAndConcept() {
        List<String> steps = IntStream.rangeClosed(0, 10)
                .mapToObj(done -> "VERDICTS " + done + "/10")
                .toList();
        assertThat(told(SWEPT, Optional.empty())).isEqualTo(steps);
        assertThat(told(SWEPT, Optional.of("N".repeat(SWEPT))))
                .startsWith("STATE 0/1")
                .endsWith("VERDICTS 10/10");
    }

    @Test
    void aGraphTellsOfItsParts() {
        assertThat(told(3, Optional.of("NNN")))
                .containsExactly(
                        "STATE 0/1",
                        "GUARANTORS 0/1",
                        "TIPPING_POINTS 0/1",
                        "CLAUSES 0/1",
                        "VERDICTS 0/1",
                        "COALITIONS 0/1");
    }
}
