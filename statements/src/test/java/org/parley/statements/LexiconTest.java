package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Language;

class LexiconTest {
    @Test
    void theProgramsOwnTablesHaveNoDefect() {
        assertThat(Lexicon.standard().defects()).isEmpty();
    }

    @Test
    void aDefectNamesTableLineAndWhatIsAllowed() {
        assertThat(Lexicon.check(Map.of(
                        "cues.tsv", "# my cues\nbellow\tCQ\t-\n", "acts.tsv", "ofer\t-\t5\tgive\n", "acs.tsv", "")))
                .extracting(defect -> defect.toString())
                .containsExactlyInAnyOrder(
                        "acs.tsv:1: no such table; there are irregular.tsv, cues.tsv, acts.tsv, issues.tsv, titles.tsv, names.tsv, places.tsv, actors.tsv, name-words.tsv",
                        "case cues.tsv:2: frame \"Q\"; allowed are C Z I J N P O A R",
                        "case acts.tsv:1: act \"ofer\"; allowed are refusal, threat-sanction, concession-signal, offer, deadline,"
                                + " demand-condition, meeting-consultation, assessment, uncertainty-hedge");
    }

    @Test
    void aCaseAddsItsOwnWords() {
        String text = "Peter Brandt bellowed that the cranes would stand still.";
        assertThat(Reader.read(text)).isEmpty();
        Lexicon lexicon = Lexicon.with(Map.of("cues.tsv", "bellow\tC\t-\n", "issues.tsv", "cranes\tcranes\n"));
        ArticleReader reader = new ArticleReader(Language.english(), lexicon, List.of());
        List<Draft> drafts = reader.read(Source.of(text), Optional.empty()).statements();
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().issues()).containsExactly("cranes");
    }
}
