package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.dispute.Condition;

class RedLineTest {

    private static CaseFile file() {
        return new CaseFile()
                .party("Ardenia")
                .issue("Border", "Here", "Between", "There", "Far")
                .range("Pay", 1, 6, "%")
                .of("Ardenia");
    }

    private static List<RedLine> lines(CaseFile file) {
        return file.dossier().asOf(CaseFile.DAY).preferences().getFirst().redLines();
    }

    private static String called(String condition) {
        CaseFile file = file().refuses(RedLine.Status.CLAIMED, condition);
        return lines(file).getFirst().called(file.issues());
    }

    @Test
    void withoutANameItIsCalledByWhatItRefuses() {
        assertThat(called("border = there")).isEqualTo("Border: not “There”");
        assertThat(called("border in (there, far)")).isEqualTo("Border: not “There” (+1)");
        assertThat(called("border != here")).isEqualTo("Border: only “Here”");
        assertThat(called("pay < 3")).isEqualTo("Pay: not at most 2 %");
        assertThat(called("pay >= 2 and pay <= 3")).isEqualTo("Pay: not from 2 to 3 %");
        assertThat(called("pay < 3 and border = far")).isEqualTo("Border and Pay: a combination");
    }

    @Test
    void itsNameStandsInQuotationMarks() {
        CaseFile file = file().refuses(RedLine.Status.CLAIMED, "border = there");
        RedLine line = lines(file).getFirst();
        Condition refuses = line.refuses();
        assertThat(new RedLine(line.evidence(), line.id(), "no line there", refuses, line.status())
                        .called(file.issues()))
                .isEqualTo("“no line there”");
    }

    @Test
    void anOptionWorthARedLineThatAStatedOneRefusesAsFirmlyIsNotRefusedTwice() {
        assertThat(lines(file().worth("Border", RedLine.Status.CLAIMED, "1", "0.5", "red line", "red line")
                                .refuses(RedLine.Status.CONFIRMED, "border = there"))
                        .stream()
                        .map(RedLine::id))
                .containsExactly("border.far", "line0");
        assertThat(lines(file().worth("Border", RedLine.Status.CONFIRMED, "1", "0.5", "red line", "0")
                                .refuses(RedLine.Status.CLAIMED, "border = there"))
                        .stream()
                        .map(RedLine::id))
                .as("the stated one is less firm")
                .containsExactly("border.there", "line0");
    }
}
