package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.gap.Obstacles.ConcessionSet;
import org.parley.gap.Obstacles.Limits;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.RedLine;
import org.parley.preference.Worth;

class RefusedWorthTest {

    private static CaseFile border() {
        return new CaseFile()
                .party("Ardenia")
                .issue("Border", "Here", "Between", "There", "Far")
                .of("Ardenia");
    }

    private static List<String> central(CaseFile file) {
        Knowledge knowledge = RefusedWorth.stated(file.dossier().asOf(CaseFile.DAY));
        return CentralReading.of(knowledge).parties().getFirst().orElseThrow().anchors().getFirst().toList().stream()
                .map(Ratio::toString)
                .toList();
    }

    @Test
    void aRefusedOptionOfUnknownWorthIsWorthTheBandOfARedLine() {
        assertThat(central(border().worth("Border", "1", "?", "?", "0.3")
                        .refuses(RedLine.Status.CLAIMED, "border = there")))
                .containsExactly("1", "0.5", "0.05", "0.3");
        assertThat(central(border().weighs("1").refuses(RedLine.Status.CLAIMED, "border = there or border = far")))
                .as("nothing is stated of the issue")
                .containsExactly("0.5", "0.5", "0.05", "0.05");
    }

    @Test
    void whatIsStatedStays() {
        assertThat(central(border().worth("Border", "1", "?", "0.4", "red line")
                        .refuses(RedLine.Status.CLAIMED, "border = there")))
                .containsExactly("1", "0.5", "0.4", "0.05");
        assertThat(central(border().orders("Border", "Here", "Between", "There")
                        .refuses(RedLine.Status.CLAIMED, "border = there or border = far")))
                .as("the order keeps its ends, and its place for the refused option that is in it")
                .containsExactly("1", "0.5", "0", "0.05");
    }

    @Test
    void aPartyOfWhomOnlyRedLinesAreKnownStaysUnknown() {
        Knowledge knowledge = border().refuses(RedLine.Status.CLAIMED, "border = there")
                .dossier()
                .asOf(CaseFile.DAY);
        assertThat(RefusedWorth.stated(knowledge)).isEqualTo(knowledge);
    }

    /** Two red lines and a high no-deal value; what it would take, in the order of the definitions. */
    @Test
    void theSmallestConcessionsOfACaseAreThoseSeenByEye() {
        Knowledge knowledge = RefusedWorth.stated(new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Border", "Here", "There")
                .of("Ardenia")
                .worth("Border", "1", "?")
                .refuses(RedLine.Status.CONFIRMED, "border = there")
                .noDeal("0.1")
                .of("Borland")
                .worth("Border", "0", "1")
                .refuses(RedLine.Status.CLAIMED, "border = here")
                .noDeal("0.6")
                .dossier()
                .asOf(CaseFile.DAY));
        Stakes stakes = Stakes.of(knowledge, CentralReading.of(knowledge));
        Obstacles obstacles = Obstacles.of(stakes, Limits.COMPLETE);
        // There is worth .05 to Ardenia, .05 less than no deal; here is worth 0 to Borland.
        assertThat(obstacles.concessionSets().stream().map(RefusedWorthTest::words))
                .containsExactly(
                        "[Threshold[party=1], line of 1] drop 0.6", "[Threshold[party=0], line of 0] drop 0.05");
        assertThat(obstacles.conflicts()).hasSize(4);
    }

    private static String words(ConcessionSet set) {
        List<String> dropped = set.dropped().stream()
                .flatMap(r -> Stream.of(r instanceof Requirement.Line line ? "line of " + line.party() : r.toString()))
                .sorted()
                .toList();
        return dropped + " drop " + set.drop();
    }

    @Test
    void worthsAreOnlyAddedWhereThereIsARedLine() {
        Knowledge knowledge =
                border().worth("Border", "1", "?", "?", "0.3").dossier().asOf(CaseFile.DAY);
        List<Worth> before = knowledge.preferences().getFirst().worth().stream()
                .flatMap(o -> o.stream())
                .toList();
        assertThat(RefusedWorth.stated(knowledge).preferences().getFirst().worth().stream()
                        .flatMap(o -> o.stream()))
                .containsExactlyElementsOf(before);
    }
}
