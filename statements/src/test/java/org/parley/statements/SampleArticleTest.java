package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.statements.act.ActType;
import org.parley.statements.time.TimeRef;

/** A real article of the kind the reader is for; it lies beside the reference data. */
@Tag("reference")
class SampleArticleTest {
    private static Reading read() throws IOException {
        Path file = ReferenceFolder.path("../samples/article-2025-08-07.txt");
        return Reader.STANDARD.read(Source.of(Files.readAllBytes(file)), Optional.of(LocalDate.of(2025, 8, 7)));
    }

    private static Draft about(Reading reading, String words) {
        return reading.statements().stream()
                .filter(draft ->
                        draft.parent().isEmpty() && draft.text(reading.text()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyQuotationAndReportHasItsSpeaker() throws IOException {
        Reading reading = read();
        List<String> rubio = List.of(
                "received clear signals",
                "concrete examples",
                "have a say in this",
                "held consultations",
                "opportunity will present",
                "a lot has to happen",
                "does not know whether",
                "many impediments",
                "core of the discussions",
                "a ceasefire has to be",
                "enough of an outline",
                "come a long way",
                "key sticking point",
                "concessions by the Russians",
                "enormous price",
                "Yes,",
                "specific timing",
                "better understanding",
                "no decision has yet",
                "the next 24 to 36 hours");
        List<String> trump = List.of("very productive", "great progress", "good chance");
        rubio.forEach(
                words -> assertThat(about(reading, words).speaker().actor().name())
                        .as(words)
                        .isEqualTo("Marco Rubio"));
        trump.forEach(
                words -> assertThat(about(reading, words).speaker().actor().name())
                        .as(words)
                        .isEqualTo("Trump"));
        assertThat(reading.statements().stream().filter(draft -> draft.parent().isEmpty()))
                .hasSize(rubio.size() + trump.size());
    }

    @Test
    void captionsAndSourceLinesMakeNoDraft() throws IOException {
        Reading reading = read();
        int caption = reading.text().indexOf("Photo:");
        assertThat(reading.statements())
                .allMatch(draft -> draft.spans().getLast().end() < caption);
        assertThat(reading.headlines()).hasSize(1);
    }

    @Test
    void daysAreThoseOfTheArticlesWeek() throws IOException {
        assertThat(read().times().stream().filter(TimeRef::resolved))
                .extracting(TimeRef::text, TimeRef::from)
                .contains(
                        tuple("Friday", "2025-08-08"),
                        tuple("Wednesday", "2025-08-06"),
                        tuple("next week", "2025-08-11"));
    }

    @Test
    void theActsSayWhoSetsConditionsAndWhatIsUndecided() throws IOException {
        Reading reading = read();
        Draft asks = about(reading, "concrete examples");
        assertThat(asks.act().type()).isEqualTo(ActType.DEMAND_CONDITION);
        assertThat(asks.agent().name()).isEqualTo("Russia");
        Draft sanctions = about(reading, "no decision has yet");
        assertThat(sanctions.act().type()).isEqualTo(ActType.THREAT_SANCTION);
        assertThat(sanctions.act().status()).isEqualTo("undecided");
        assertThat(about(reading, "opportunity will present").act().status()).isEqualTo("possible");
        assertThat(about(reading, "the next 24 to 36 hours").act().type()).isEqualTo(ActType.DEADLINE);
        assertThat(about(reading, "received clear signals").relay()).contains("Ukrinform");
    }
}
