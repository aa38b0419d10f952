package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.statements.score.GoldArticle;
import org.parley.statements.score.Item;
import org.parley.statements.score.Items;
import org.parley.statements.score.Scorer;

/** The project's own annotated articles. */
class GoldTest {
    private static GoldArticle article() throws IOException, URISyntaxException {
        return GoldArticle.read(Path.of(Objects.requireNonNull(GoldTest.class.getResource("gold/port.json"))
                .toURI()));
    }

    @Test
    void whatIsAnnotatedIsFoundWithItsSpeakerActAndTimes() throws IOException, URISyntaxException {
        GoldArticle gold = article();
        Reading reading = Reader.STANDARD.read(Source.of(gold.text()), Optional.of(gold.date()));
        List<Item> found = reading.statements().stream().map(Items::of).toList();
        List<Scorer.Match> matches = Scorer.match(gold.text(), gold.statements(), found, 800);
        assertThat(matches).hasSameSizeAs(gold.statements()).hasSameSizeAs(found);
        assertThat(matches).allMatch(match -> Scorer.exact(gold.text(), match));
        assertThat(matches).allMatch(match -> Scorer.sameSpeaker(match.gold(), match.guess()));
        assertThat(matches)
                .allMatch(match -> match.gold().kind().equals(match.guess().kind()));
        assertThat(matches)
                .allMatch(match ->
                        match.gold().acts().contains(match.guess().acts().getFirst()));
        assertThat(matches).allMatch(match -> Scorer.sameAgent(match.gold(), match.guess()));
        assertThat(reading.times())
                .extracting(time -> new GoldArticle.Time(time.span(), time.from(), time.to()))
                .containsExactlyElementsOf(gold.times());
    }

    @Test
    void theScorerCountsOneGuessForOneStatementOnly() throws IOException, URISyntaxException {
        GoldArticle gold = article();
        Item first = gold.statements().getFirst();
        assertThat(Scorer.match(
                        gold.text(),
                        List.of(first),
                        List.of(first, gold.statements().get(1)),
                        300))
                .hasSize(1);
        assertThat(Scorer.match(gold.text(), gold.statements(), List.of(first), 300))
                .hasSize(1);
        assertThat(Scorer.match(gold.text(), List.of(), List.of(first), 300)).isEmpty();
    }
}
