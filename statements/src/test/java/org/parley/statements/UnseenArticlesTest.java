package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.statements.score.GoldArticle;
import org.parley.statements.score.Item;
import org.parley.statements.score.Items;
import org.parley.statements.score.Rate;
import org.parley.statements.score.Scorer;
import org.parley.statements.score.Tally;

/**
 * Twelve invented articles in the manner of different outlets. They were annotated before the reader was run on them;
 * the floors are below the figures of that first run.
 */
class UnseenArticlesTest {
    private static final List<String> NAMES = List.of(
            "bridge",
            "ceasefire",
            "court",
            "dam",
            "fishing",
            "island",
            "quotes",
            "rail",
            "statement",
            "strike",
            "transcript",
            "translated");

    private static GoldArticle article(String name) throws IOException, URISyntaxException {
        return GoldArticle.read(
                Path.of(Objects.requireNonNull(UnseenArticlesTest.class.getResource("gold/unseen/" + name + ".json"))
                        .toURI()));
    }

    @Test
    void mostOfTheirStatementsAreFoundWithSpeakersActsAndTimes() throws IOException, URISyntaxException {
        Tally loose = new Tally();
        Tally strict = new Tally();
        Tally times = new Tally();
        int matched = 0;
        int speakers = 0;
        int acts = 0;
        int kinds = 0;
        int agents = 0;
        for (String name : NAMES) {
            GoldArticle gold = article(name);
            Reading reading = Reader.STANDARD.read(Source.of(gold.text()), Optional.of(gold.date()));
            List<Item> found = reading.statements().stream()
                    .filter(draft -> draft.parent().isEmpty())
                    .map(Items::of)
                    .toList();
            List<Scorer.Match> matches = Scorer.match(gold.text(), gold.statements(), found, 300);
            loose.add(found.size(), gold.statements().size(), matches.size());
            strict.add(
                    found.size(),
                    gold.statements().size(),
                    Scorer.match(gold.text(), gold.statements(), found, 800).size());
            for (Scorer.Match match : matches) {
                matched++;
                speakers += Scorer.sameSpeaker(match.gold(), match.guess()) ? 1 : 0;
                kinds += match.gold().kind().equals(match.guess().kind()) ? 1 : 0;
                agents += Scorer.sameAgent(match.gold(), match.guess()) ? 1 : 0;
                acts += match.gold().acts().contains(match.guess().acts().getFirst()) ? 1 : 0;
            }
            List<GoldArticle.Time> right = new ArrayList<>(gold.times());
            List<GoldArticle.Time> read = reading.times().stream()
                    .filter(time ->
                            gold.times().stream().anyMatch(one -> one.span().overlaps(time.span())))
                    .map(time -> new GoldArticle.Time(time.span(), time.from(), time.to()))
                    .toList();
            right.removeIf(one -> read.stream()
                    .noneMatch(time -> time.span().overlaps(one.span())
                            && time.from().equals(one.from())
                            && time.to().equals(one.to())));
            times.add(read.size(), gold.times().size(), right.size());
        }
        System.out.println("Unseen articles, overlap > 0.3: " + loose);
        System.out.println("Unseen articles, overlap > 0.8: " + strict);
        System.out.println(
                "Unseen articles, speakers " + new Rate(speakers, matched) + "; acts " + new Rate(acts, matched)
                        + "; agents " + new Rate(agents, matched) + "; kinds " + new Rate(kinds, matched));
        System.out.println("Unseen articles, times: " + times);
        assertThat(loose.f()).isGreaterThan(80);
        assertThat(strict.f()).isGreaterThan(70);
        assertThat(new Rate(speakers, matched).percent()).isGreaterThan(85);
        assertThat(new Rate(acts, matched).percent()).isGreaterThan(70);
        assertThat(new Rate(agents, matched).percent()).isGreaterThan(70);
        assertThat(times.f()).isGreaterThan(85);
    }
}
