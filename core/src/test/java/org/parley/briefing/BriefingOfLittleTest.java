package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.briefing.TwoParties.brief;
import static org.parley.briefing.TwoParties.issues;
import static org.parley.briefing.TwoParties.size;
import static org.parley.briefing.TwoParties.twoParties;
import static org.parley.preference.RedLine.Status.CONFIRMED;

import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.dispute.Party;
import org.parley.dispute.Settlement;
import org.parley.dispute.View;
import org.parley.number.Ratio;

/** What is told where of some parties little or nothing is known. */
class BriefingOfLittleTest {

    private static Ratio ratio(String text) {
        return Ratio.parse(text);
    }

    @Test
    void anUnknownNoDealValueGivesAThresholdAndNeverAShare() {
        CaseFile file = issues(new CaseFile().party("Ardenia").party("Borland"))
                .of("Ardenia")
                .noDeal("0.4");
        Briefing briefing = brief(file);
        // Ardenia alone: (0, 1), (1, 1), (2, 0), (2, 1); the best of them for Borland is (0, 1), .75.
        Closeness closeness = briefing.closeness();
        assertThat(closeness.counted()).containsExactly(0);
        assertThat(closeness.allRedLines().thresholds()).containsExactly(new Closeness.Threshold(1, ratio("0.75")));
        assertThat(closeness.answer())
                .isEqualTo(
                        "A settlement that Ardenia would take exists in all 10 readings. In the central reading there are 4"
                                + " such settlements; in the best of them Ardenia gets 0.60 more than no deal is worth. Whether"
                                + " Borland would consent is not known, and unknown is not consent.");
        Candidates.PartyVerdict borland =
                briefing.candidates().packages().getFirst().verdicts().get(1);
        assertThat(borland.accepts()).isEmpty();
        assertThat(borland.value()).contains(ratio("0.25"));
        assertThat(borland.sentence())
                .isEqualTo("Consent unknown, and unknown is not consent: what no deal is worth to it is not known.");

        // At the threshold there is a zone, above it none.
        assertThat(brief(file.of("Borland").noDeal("0.75"))
                        .closeness()
                        .allRedLines()
                        .central()
                        .flatMap(Closeness.Central::zone)
                        .orElseThrow()
                        .margin())
                .isEqualTo(Ratio.ZERO);
        assertThat(brief(file.of("Borland").noDeal("0.7501"))
                        .closeness()
                        .allRedLines()
                        .central()
                        .flatMap(Closeness.Central::zone)
                        .orElseThrow()
                        .size())
                .isEqualTo(size(0));
    }

    @Test
    void whereNobodyIsCountedTheThresholdIsTheBestThatIsAllowed() {
        Briefing briefing = brief(issues(new CaseFile().party("Ardenia").party("Borland"))
                .of("Borland")
                .refuses(CONFIRMED, "border = new-line"));
        assertThat(briefing.closeness().allRedLines().share()).isEmpty();
        assertThat(briefing.closeness().allRedLines().thresholds())
                .containsExactly(new Closeness.Threshold(0, ratio("0.8")), new Closeness.Threshold(1, Ratio.ONE));
        assertThat(briefing.closeness().answer())
                .isEqualTo(
                        "How close the parties can be brought cannot be said: Ardenia and Borland (what no deal is worth to"
                                + " them is not known) cannot be counted. 4 settlements meet the rules and cross no red line;"
                                + " of these, 4 are efficient between Ardenia and Borland: no other is better for one and"
                                + " worse for none.");
        Closeness.Central central = briefing.closeness().allRedLines().central().orElseThrow();
        // (1, 1): .8, .55; (1, 0): .3, .8; (0, 1): .5, .75; (0, 0): 0, 1. The new line, out of reach, is the least to
        // Borland.
        assertThat(central.zone()).isEmpty();
        assertThat(central.disagreement()).containsExactly(ratio("0"), ratio("0.25"));
        assertThat(central.ideal()).containsExactly(ratio("0.8"), Ratio.ONE);
        Candidates candidates = briefing.candidates();
        assertThat(candidates.basisKind()).isEqualTo(Candidates.Basis.WITHOUT_NO_DEAL);
        assertThat(candidates.basis())
                .isEqualTo(
                        "What no deal is worth is not known, so whether there is a zone of agreement cannot be said. These are"
                                + " chosen from all settlements that meet the rules and cross no red line, measured from the"
                                + " least that each party could get under the rules.");
        assertThat(candidates.answer())
                .isEqualTo(
                        "2 packages are worth talking about. They differ on “Border” and agree on the rest. Whether Ardenia"
                                + " and Borland would take either of them cannot be said: unknown is not consent.");
        // Gains (.5, .5) are the egalitarian ones and have the greatest product; (.8, .3) has the greatest sum.
        assertThat(candidates.packages())
                .extracting(Candidates.Candidate::settlement)
                .containsExactly(Settlement.of(0, 1), Settlement.of(1, 1));
        assertThat(candidates.packages()).allSatisfy(one -> {
            assertThat(one.together()).isEmpty();
            assertThat(one.verdicts())
                    .allSatisfy(verdict -> assertThat(verdict.accepts()).isEmpty());
        });
    }

    @Test
    void aSilentVetoHolderIsNamedWithEveryFigureAndItsRedLinesBind() {
        Briefing briefing = brief(twoParties("0.4", "0.4")
                .party("Cassia", Party.Consent.CAN_BLOCK)
                .of("Cassia")
                .refuses(CONFIRMED, "border = middle-line"));
        Closeness closeness = briefing.closeness();
        assertThat(closeness.counted()).containsExactly(0, 1);
        assertThat(closeness.missing()).hasSize(1);
        assertThat(closeness.allRedLines().allowed()).isEqualTo(4);
        assertThat(closeness
                        .allRedLines()
                        .central()
                        .flatMap(Closeness.Central::zone)
                        .orElseThrow()
                        .size())
                .as("(0, 1) and (2, 0)")
                .isEqualTo(size(2));
        assertThat(closeness.answer())
                .endsWith("Whether Cassia would consent is not known, and unknown is not consent.");
        assertThat(closeness.adjustedWinner()).as("three must consent").isEmpty();
        assertThat(briefing.candidates().packages().getFirst().verdicts()).hasSize(3);
        assertThat(briefing.unknowns().blanks())
                .containsExactly("Cassia: nothing is known of what settlements are worth to it.");
    }

    @Test
    void aPartyThatIsOnlyToldIsNotCountedAndItsRedLinesDoNotBind() {
        Briefing briefing = brief(twoParties("0.4", "0.4")
                .party("Cassia", Party.Consent.IS_TOLD)
                .of("Cassia")
                .noDeal("0.9")
                .refuses(CONFIRMED, "border = middle-line"));
        assertThat(briefing.closeness().counted()).containsExactly(0, 1);
        assertThat(briefing.closeness().missing()).isEmpty();
        assertThat(briefing.closeness().allRedLines().allowed()).isEqualTo(6);
        assertThat(briefing.closeness().confirmedRedLines()).isEmpty();
    }

    @Test
    void aPartyReadsOfItselfAloneWhereNothingElseIsOpenToIt() {
        CaseFile file = new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Aid", "None", "Some")
                .of("Ardenia")
                .worth("Aid", "0.2", "0.7")
                .noDeal("0.5");
        Briefing briefing = brief(file, new View.OfParty("ardenia"));
        assertThat(briefing.closeness().answer())
                .isEqualTo(
                        "A settlement that Ardenia would take exists in all 10 readings. In the central reading there is one"
                                + " such settlement; in it Ardenia gets 0.20 more than no deal is worth. Whether Borland would consent"
                                + " is not known, and unknown is not consent.");
        assertThat(briefing.candidates().answer())
                .isEqualTo(
                        "Only the values of Ardenia are known here; this is what Ardenia would like best, and whether Borland"
                                + " would take it is not known. Ardenia would take it in all 10 readings.");
        assertThat(briefing.candidates().basis())
                .isEqualTo(
                        "This is what Ardenia would like best of all settlements that meet the rules and cross no red line. It"
                                + " is no point between the parties.");
        assertThat(briefing.stand().answer())
                .isEqualTo(
                        "On no issue have two of those whose consent is needed named an option. Nothing is known of Borland"
                                + " on any issue.");
    }

    @Test
    void thePublicIsToldThatNothingCanBeSaid() {
        CaseFile file = new CaseFile().party("Ardenia").party("Borland").issue("Aid", "None", "Some");
        Briefing briefing = brief(file, new View.Public());
        assertThat(briefing.closeness().answer())
                .isEqualTo(
                        "How close the parties can be brought cannot be said in this view: Ardenia and Borland (nothing is"
                                + " known of what settlements are worth to them) cannot be counted.");
        assertThat(briefing.candidates().basisKind()).isEqualTo(Candidates.Basis.NONE);
        assertThat(briefing.unknowns().inputs()).isEmpty();
        assertThat(briefing.unknowns().answer())
                .isEqualTo(
                        "Ardenia and Borland (nothing is known of what settlements are worth to them) cannot be counted.");
    }

    @Test
    void aPartyOfWhomContradictionsAreStatedIsShownAndNotCounted() {
        Briefing briefing = brief(twoParties("0.4", "0.4").of("Ardenia").weighs("0.7", "0.6"));
        assertThat(briefing.closeness().counted()).containsExactly(1);
        assertThat(briefing.closeness().missing().getFirst().valuesKnown()).isFalse();
        assertThat(briefing.closeness().allRedLines().thresholds()).isEmpty();
        assertThat(briefing.unknowns().blanks().getFirst())
                .startsWith(
                        "Ardenia: what is stated of it contradicts itself, see team/case.yaml:1: the weights add up to at"
                                + " least 1.3");
    }
}
