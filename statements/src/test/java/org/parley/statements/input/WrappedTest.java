package org.parley.statements.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.statements.Articles;

/** Plain text that is broken into short lines. */
class WrappedTest {
    private static final String LETTER = """
            Dear all,

            the crews told the owner on Tuesday that they would sail again when the
            night pay is settled. "We have waited long enough for this," said Nora
            Falk, who leads them, "and we shall not wait for another year."
            The owner did not answer the letter of the crews, and said nothing at
            all to the press about it.

            Q: When will they sail?
            A: When the night pay is settled, and not before, whatever the owner may
            have told you.
            """;

    @Test
    void itsParagraphsAreMadeWholeAndNothingMoves() {
        Extract extract = Wrapped.extract(LETTER.replace("\n", "\r\n"));
        assertThat(extract.text()).hasSameSizeAs(extract.raw());
        assertThat(extract.text().lines().filter(line -> !line.isBlank()).map(String::strip))
                .containsExactly(
                        "Dear all,",
                        "the crews told the owner on Tuesday that they would sail again when the  night pay is settled. \"We have"
                                + " waited long enough for this,\" said Nora  Falk, who leads them, \"and we shall not wait for"
                                + " another year.\"  The owner did not answer the letter of the crews, and said nothing at  all to the"
                                + " press about it.",
                        "Q: When will they sail?",
                        "A: When the night pay is settled, and not before, whatever the owner may  have told you.");
    }

    @Test
    void textWithAParagraphOnEachLineIsLeftAlone() {
        assertThat(Wrapped.extract(Articles.PORT).text()).isEqualTo(Articles.PORT);
        String couplets = "This line is a paragraph of its own, as lines are in most files.\n".repeat(12);
        assertThat(Wrapped.extract(couplets).text()).isEqualTo(couplets);
    }
}
