package org.parley.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.preference.Consistency;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.Preference;

/** Interviews with parties whose hidden preferences are numbers, which they put into words truthfully. */
class InterviewTest {

    private static final int SEEDS = 300;

    @Test
    void anInterviewEndsWithinItsBoundAndWhatIsToldContainsTheTruth() {
        int comparisons = 0;
        int offers = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            HiddenParty party = new HiddenParty(seed);
            List<Question> asked = new ArrayList<>();
            Told told = party.interview(0, 0, new Random(seed), asked);
            assertThat(asked.size()).as("seed " + seed).isLessThanOrEqualTo(party.bound());
            assertThat(Consistency.of(told.knowledge(), 0)).as("seed " + seed).isEmpty();
            contains(told, party, seed);
            comparisons += (int)
                    asked.stream().filter(Question.Prefer.class::isInstance).count();
            offers +=
                    (int) asked.stream().filter(Question.Take.class::isInstance).count();
        }
        assertThat(comparisons).isGreaterThan(SEEDS);
        assertThat(offers).isGreaterThan(SEEDS / 10);
    }

    @Test
    void anInterviewInManySessionsTellsTheSameAsOneWithoutABreak() {
        for (long seed = 0; seed < SEEDS; seed++) {
            HiddenParty party = new HiddenParty(seed);
            List<Entry> whole = party.entries(party.interview(0, 0, new Random(1), new ArrayList<>()));
            for (int breaks = 1; breaks < 3; breaks++) {
                List<Entry> resumed = party.entries(party.interview(0, 0.3, new Random(breaks), new ArrayList<>()));
                assertThat(resumed).as("seed " + seed).isEqualTo(whole);
            }
        }
    }

    @Test
    void whatIsNotKnownIsSkippedAndTheRestStillHolds() {
        for (long seed = 0; seed < SEEDS; seed++) {
            HiddenParty party = new HiddenParty(seed);
            List<Question> asked = new ArrayList<>();
            Told told = party.interview(0.3, 0, new Random(seed), asked);
            assertThat(asked).as("seed " + seed).doesNotHaveDuplicates();
            contains(told, party, seed);
        }
    }

    @Test
    void whoKnowsEverythingLaterEndsWithTheSameAsWhoKnewItAtOnce() {
        int same = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            HiddenParty party = new HiddenParty(seed);
            List<Entry> whole = party.entries(party.interview(0, 0, new Random(1), new ArrayList<>()));
            Told first = party.interview(0.3, 0, new Random(seed), new ArrayList<>());
            Told later = party.interview(party.entries(first), 0, 0, new Random(1), new ArrayList<>());
            // No deal may have been narrowed by settlements that the other way round were not worth asking about.
            same += withoutNoDeal(party.entries(later)).equals(withoutNoDeal(whole)) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(SEEDS * 9 / 10);
    }

    @Test
    void theNextQuestionDependsOnWhatIsToldAlone() {
        for (long seed = 0; seed < 100; seed++) {
            HiddenParty party = new HiddenParty(seed);
            Told told = party.interview(0.5, 0.1, new Random(seed), new ArrayList<>());
            Told beside = party.besideOthers(told, seed);
            assertThat(Interview.next(beside, Session.start())).isEqualTo(Interview.next(told, Session.start()));
        }
    }

    private static List<Entry> withoutNoDeal(List<Entry> entries) {
        return entries.stream().filter(entry -> !(entry instanceof NoDeal)).toList();
    }

    private static void contains(Told told, HiddenParty party, long seed) {
        Preference preference = told.preference();
        Optional<Order> order = preference.importance().map(Importance::order);
        order.ifPresent(known -> descending(known.classes(), party::weight, seed));
        for (int i = 0; i < told.issues().size(); i++) {
            int issue = i;
            preference.worth().get(i).ifPresent(worth -> {
                for (int anchor = 0; anchor < worth.anchors().size(); anchor++) {
                    int option = told.issues().get(issue).options() instanceof Options.Range range
                            ? range.indexOf(worth.points().get(anchor))
                            : anchor;
                    assertThat(worth.anchors().get(anchor).range().contains(party.worth(issue, option)))
                            .as("seed " + seed)
                            .isTrue();
                }
                descending(worth.order().classes(), option -> party.worth(issue, option), seed);
            });
        }
        preference
                .redLines()
                .forEach(line ->
                        assertThat(party.refuses(line)).as("seed " + seed).isTrue());
        preference
                .noDeal()
                .ifPresent(noDeal -> assertThat(((NoDeal.Valued) noDeal.alternative())
                                .amount()
                                .range()
                                .contains(party.noDeal()))
                        .as("seed " + seed)
                        .isTrue());
    }

    private static void descending(
            List<List<Integer>> classes, java.util.function.IntFunction<Ratio> value, long seed) {
        for (int k = 1; k < classes.size(); k++) {
            for (int above : classes.get(k - 1)) {
                for (int below : classes.get(k)) {
                    assertThat(value.apply(above)).as("seed " + seed).isGreaterThanOrEqualTo(value.apply(below));
                }
            }
        }
    }
}
