package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.statements.Reader.read;
import static org.parley.statements.Reader.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.statements.Draft.Kind;
import org.parley.statements.act.ActType;
import org.parley.statements.actor.Actor;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Language;
import org.parley.statements.text.Span;

/** What sentences of the press can look like, and what must come out of them. */
class ConstructsTest {

    @Test
    void twoQuotationsOfOneParagraphAreTwoTurns() {
        String text = "Anna Berg said: \"We have a deal.\" \"It was never in doubt,\" she added.";
        assertThat(told(text))
                .containsExactly("Anna Berg: \"We have a deal.\"", "Anna Berg: \"It was never in doubt,\"");
        assertThat(read(text)).extracting(Draft::turn).containsExactly("t1", "t2");
    }

    @Test
    void aQuotationOverThreeParagraphsIsOneTurnWithThreeSpans() {
        String text =
                "Paul Meyer, the negotiator, said: \u201CThe river belongs to nobody.\n\u201CIt has fed both banks for ages.\n\u201CIt will do so again.\u201D\nThe rain went on.";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().spans()).hasSize(3);
        assertThat(drafts.getFirst().speaker().actor().name()).isEqualTo("Paul Meyer");
    }

    @Test
    void anUnclosedQuotationIsFlaggedAndLeavesTheRestOfTheArticleAlone() {
        String text = "Maria Lopez said: \u201CThe dam stays closed.\nOn Monday John Adams said the valley was dry.";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(0).unclosed()).isTrue();
        assertThat(drafts.get(0).text(text)).isEqualTo("\u201CThe dam stays closed.");
        assertThat(drafts.get(1).unclosed()).isFalse();
        assertThat(drafts.get(1).text(text)).isEqualTo("the valley was dry");
    }

    @Test
    void aQuotationInsideAQuotationIsTheChildOfAnotherSpeaker() {
        String text = "\"He told me, 'We will never leave this valley',\" Maria Lopez said.";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(0).speaker().actor().name()).isEqualTo("Maria Lopez");
        assertThat(drafts.get(1).parent()).contains(drafts.get(0).id());
        assertThat(drafts.get(1).reported()).isTrue();
        assertThat(drafts.get(1).text(text)).isEqualTo("'We will never leave this valley'");
        assertThat(drafts.get(1).speaker().actor().name()).isNotEqualTo("Maria Lopez");
    }

    @Test
    void aTermInMarksIsNoStatement() {
        assertThat(told("Observers have visited the so-called \"free zone\" twice."))
                .isEmpty();
    }

    @Test
    void callingSomethingNamesIsMixed() {
        String text = "Maria Lopez called the offer \"a trap for fools\".";
        List<Draft> drafts = read(text);
        assertThat(drafts).extracting(Draft::kind).containsExactly(Kind.MIXED);
        assertThat(drafts.getFirst().speaker().actor().name()).isEqualTo("Maria Lopez");
    }

    @Test
    void aRelativeClauseDoesNotHideItsSubject() {
        assertThat(told("Peter Brandt, who leads the dockers' union, said the port would stay shut."))
                .containsExactly("Peter Brandt: the port would stay shut");
    }

    @Test
    void twoCuesWithOneSubjectAreTwoStatementsOfOneSource() {
        assertThat(told("Peter Brandt said the talks had failed and warned that the port would close."))
                .containsExactly("Peter Brandt: the talks had failed", "Peter Brandt: the port would close");
    }

    @Test
    void aStatementAroundItsCueIsOneWithTwoSpans() {
        String text = "The new border, Anna Berg said on Tuesday, is unacceptable.";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().spans())
                .extracting(span -> span.of(text))
                .containsExactly("The new border", "is unacceptable");
        assertThat(drafts.getFirst().act().type()).isEqualTo(ActType.REFUSAL);
    }

    @Test
    void whatWasNotSaidIsNegated() {
        List<Draft> drafts = read("Anna Berg did not say that the border would open.");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().negated()).isTrue();
    }

    @Test
    void whatIsExpectedToBeSaidIsNoStatement() {
        assertThat(told("Anna Berg is expected to say that the border will open."))
                .isEmpty();
    }

    @Test
    void aReportCanBeTheSource() {
        List<Draft> drafts = read("According to the report by the auditors, the fund is empty.");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().speaker().actor().name()).contains("report");
    }

    @Test
    void anApostropheAfterAPluralIsNoMark() {
        String text = "Maria Lopez said: \u201CThe parties\u2019 \u2018red lines\u2019 are the sides\u2019 own.\u201D";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().text(text))
                .isEqualTo("\u201CThe parties\u2019 \u2018red lines\u2019 are the sides\u2019 own.\u201D");
    }

    @Test
    void marksOfOtherLanguagesAreMarks() {
        assertThat(told("\u00ABWe will come back\u00BB, said Maria Lopez."))
                .containsExactly("Maria Lopez: \u00ABWe will come back\u00BB,".replace(",", ""));
        assertThat(told("\u201EWe will come back\u201C, said Maria Lopez."))
                .containsExactly("Maria Lopez: \u201EWe will come back\u201C");
        assertThat(told("\u201DWe will come back\u201D, said Maria Lopez."))
                .containsExactly("Maria Lopez: \u201DWe will come back\u201D");
    }

    @Test
    void aDashCanNameTheSpeaker() {
        assertThat(told("\"We will come back to this valley.\" \u2014 Maria Lopez."))
                .containsExactly("Maria Lopez: \"We will come back to this valley.\"");
    }

    @Test
    void twoNamesAreTwoSpeakers() {
        List<Draft> drafts = read("Maria Lopez and Peter Brandt said the port would reopen.");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().speaker().actor().name()).isEqualTo("Maria Lopez");
        assertThat(drafts.getFirst().speaker().others())
                .extracting(other -> other.name())
                .containsExactly("Peter Brandt");
    }

    @Test
    void decliningToCommentIsARefusalWithItsQuestion() {
        String text = "Asked if the port would reopen, Peter Brandt declined to comment.";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().act().type()).isEqualTo(ActType.REFUSAL);
        assertThat(drafts.getFirst().context()).map(span -> span.of(text)).contains("if the port would reopen");
        assertThat(drafts.getFirst().confidence().span()).isLessThan(50);
    }

    @Test
    void lineEndsMarksOfOrderAndEmojiMoveNoOffset() {
        String text = "\uFEFFPort news\r\n\r\n\uD83D\uDEA2 \u201CThe port is open,\u201D Peter Brandt said.\r\n";
        List<Draft> drafts = read(text);
        assertThat(drafts).hasSize(1);
        Span span = drafts.getFirst().spans().getFirst();
        assertThat(span.of(text)).isEqualTo("\u201CThe port is open,\u201D");
    }

    @Test
    void captionsAndCreditsMakeNoStatement() {
        assertThat(
                        told(
                                "Photo: Peter Brandt said cheese, by The Daily\nPeter Brandt smiles. Image: Port Authority.\nSource: Harbour News says all"))
                .isEmpty();
    }

    @Test
    void aTitleThatRepeatsAStatementIsNoDraft() {
        String text =
                "Port to stay closed until wages rise - Brandt\nThe port will stay closed until wages rise, Peter Brandt said on Monday.\nNobody was surprised.";
        Reading reading = Reader.STANDARD.read(Source.of(text), Optional.empty());
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.headlines()).hasSize(1);
        assertThat(reading.headlines().getFirst().duplicateOf()).contains("s1");
    }

    @Test
    void anOutletThatPassesOnAnothersWordsIsTheRelay() {
        List<Draft> drafts = read("According to The Harbour Herald, Peter Brandt said that the port must reopen.");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().speaker().actor().name()).isEqualTo("Peter Brandt");
        assertThat(drafts.getFirst().relay())
                .hasValueSatisfying(relay -> assertThat(relay).contains("Harbour Herald"));
    }

    @Test
    void aVenueHoldsUntilTheSpeakerChanges() {
        List<Draft> drafts = read("Peter Brandt said in an interview with Harbour Radio that the port was open. "
                + "\"We are glad,\" he said. Maria Lopez said the port was closed.");
        assertThat(drafts)
                .extracting(draft -> draft.venue().orElse(""))
                .containsExactly("in an interview with Harbour Radio", "in an interview with Harbour Radio", "");
    }

    @Test
    void conditionsAreTheirsWhoWouldSetThem() {
        List<Draft> drafts = read("\"We now know the conditions under which Norway would sign,\" Peter Brandt said.");
        assertThat(drafts.getFirst().act().type()).isEqualTo(ActType.DEMAND_CONDITION);
        assertThat(drafts.getFirst().agent().name()).isEqualTo("Norway");
    }

    @Test
    void transcriptsAreReadByTheirLabels() {
        String text =
                "MS LOPEZ: We want the water back.\nIt is ours.\nMR BRANDT: You had it for years.\nQ: Will you sign?\nMS LOPEZ: Not today.";
        assertThat(read(text))
                .extracting(draft -> draft.text(text))
                .containsExactly("We want the water back. … It is ours.", "You had it for years.", "Not today.");
        assertThat(read(text)).extracting(Draft::rule).containsOnly("T1");
    }

    /** Anonymous sources are named by more than their head, on either side of the cue. */
    @Test
    void aHeadWithAnAdjectiveBehindItIsTheSpeaker() {
        assertThat(speaker("Officials familiar with the matter said that the talks would resume."))
                .isEqualTo("Officials familiar with the matter GROUP");
        assertThat(speaker("\u201CIt is over,\u201D said an official familiar with the matter."))
                .isEqualTo("official familiar with the matter PERSON");
        assertThat(speaker("Sources inside the ministry said the envoy would travel on Friday."))
                .isEqualTo("Sources inside the ministry GROUP");
        assertThat(speaker("According to people close to the discussions, the minister will resign."))
                .isEqualTo("people close to the discussions GROUP");
    }

    @Test
    void aPersonIsOfThePartyThatTheWordsAroundTheNameTell() {
        ArticleReader reader = new ArticleReader(
                Language.english(),
                Lexicon.standard(),
                List.of(new Actor("fr", "France", Actor.Kind.INSTITUTION, "-", List.of("Paris"), "", "fr")));
        String text =
                "French foreign minister Jean Noir said no. \u201CNever,\u201D said Luc Blanc, the head of France's army. "
                        + "Emil Sand, who met French officials, said it was late. France's President Anne Roux agreed.";
        assertThat(reader.read(Source.of(text), Optional.empty()).actors())
                .filteredOn(actor -> actor.kind() == Actor.Kind.PERSON)
                .extracting(actor -> actor.name() + " " + actor.side())
                .contains("Jean Noir fr", "Luc Blanc fr", "Emil Sand ", "Anne Roux fr");
    }

    @Test
    void whatCannotActIsNoAgent() {
        String text = "Envoy Jon Aske said that any vote would require the consent of the assembly.";
        assertThat(read(text).getFirst().agent().name()).isEqualTo("Jon Aske");
    }

    private static String speaker(String text) {
        Actor actor = read(text).getFirst().speaker().actor();
        return actor.name() + " " + actor.kind();
    }
}
