package org.parley.files.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.preference.Word;

class CellTest {

    @Test
    void wordsMayBeSeparatedBySemicolonsLinesOrCommas() {
        Cell expected = new Cell.Worths(Map.of("A", Word.WELCOME, "B", Word.WELCOME, "C", Word.HARD));
        assertThat(Cell.of("welcome: A, B; hard: C")).isEqualTo(expected);
        assertThat(Cell.of("Welcome: A, B\nhard: C")).isEqualTo(expected);
        assertThat(Cell.of("welcome: A, B, Hard : C")).isEqualTo(expected);
    }

    @Test
    void anOrderMayHaveTies() {
        assertThat(Cell.of("A > B = C > D"))
                .isEqualTo(new Cell.Ranked(List.of(List.of("A"), List.of("B", "C"), List.of("D"))));
    }

    @Test
    void anythingElseIsAPositionInWords() {
        assertThat(Cell.of(" Thirty-five hours, no less ")).isEqualTo(new Cell.Spoken("Thirty-five hours, no less"));
        assertThat(Cell.of("?")).isEqualTo(new Cell.Unknown());
    }

    @Test
    void readableClausesBesideAnUnreadableOneAreKept() {
        assertThat(Cell.of("welcome: low; can live wit: middle")).isInstanceOfSatisfying(Cell.Partly.class, cell -> {
            assertThat(cell.read().words()).isEqualTo(Map.of("low", Word.WELCOME));
            assertThat(cell.unread())
                    .singleElement()
                    .satisfies(part -> assertThat(part.words()).isEqualTo("can live wit: middle"));
        });
    }

    @Test
    void noDealIsAWordANumberOrARange() {
        assertThat(NoDealCell.names("BATNA")).isTrue();
        assertThat(NoDealCell.names("No-deal alternative")).isTrue();
        assertThat(NoDealCell.names("Nordic deal")).isFalse();
        assertThat(NoDealCell.worth("Can live with")).contains("can live with");
        assertThat(NoDealCell.worth("0,4")).contains("0.4");
        assertThat(NoDealCell.worth("0.2 - 0.4")).contains("[0.2, 0.4]");
        assertThat(NoDealCell.worth("[0.2, 0.4]")).contains("[0.2, 0.4]");
        assertThat(NoDealCell.worth("?")).contains("unknown");
        for (String unreadable : List.of("", "red line", "1.5", "0.4-0.2", "bad")) {
            assertThat(NoDealCell.worth(unreadable)).as(unreadable).isEmpty();
        }
    }

    @Test
    void aMisspeltWordIsNamed() {
        assertThat(Cell.of("welcom: A"))
                .isInstanceOfSatisfying(
                        Cell.Unread.class, cell -> assertThat(cell.why()).contains("maybe 'welcome'?"));
    }
}
