package org.parley.files.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.files.Places;
import org.parley.preference.Bands;
import org.parley.preference.Knowledge;
import org.parley.preference.Word;

/** Names that readers will confuse, issues that settle nothing, and bands out of order. */
record OddNames(Knowledge knowledge, Places places, Lint lint) {

    void check() {
        List<Issue> issues = knowledge.dispute().issues();
        Map<String, String> parties = new HashMap<>();
        for (Party party : knowledge.dispute().parties()) {
            String other = parties.putIfAbsent(party.name(), party.id());
            if (other != null) {
                lint.warn(
                        places.party(party.id()),
                        "parties '" + other + "' and '" + party.id() + "' share the name " + party.name());
            }
        }
        Map<String, String> names = new HashMap<>();
        for (Issue issue : issues) {
            String other = names.putIfAbsent(issue.name(), issue.id());
            if (other != null) {
                lint.warn(
                        places.issue(issue.id()),
                        "issues '" + other + "' and '" + issue.id() + "' share the name " + issue.name());
            }
            checkOptions(issue);
        }
        checkBands();
    }

    private void checkOptions(Issue issue) {
        if (issue.size() == 1) {
            lint.warn(
                    places.issue(issue.id()),
                    "issue '" + issue.id() + "' has a single option: it leaves nothing to settle");
        }
        if (issue.options() instanceof Options.Named named) {
            Map<String, String> names = new HashMap<>();
            for (Option option : named.list()) {
                String other = names.putIfAbsent(option.name(), option.id());
                if (other != null) {
                    lint.warn(
                            places.option(issue.id(), option.id()),
                            "options '" + other + "' and '" + option.id() + "' of '" + issue.id() + "' share the name "
                                    + option.name());
                }
            }
        }
    }

    private void checkBands() {
        for (List<Word> rising : List.of(
                List.of(Word.RED_LINE, Word.HARD, Word.CAN_LIVE_WITH, Word.WELCOME),
                List.of(Word.SLIGHT, Word.CLEAR, Word.DECISIVE))) {
            for (int k = 1; k < rising.size(); k++) {
                Bands bands = knowledge.bands();
                Word low = rising.get(k - 1);
                Word high = rising.get(k);
                if (bands.of(low).high().compareTo(bands.of(high).low()) > 0) {
                    lint.warn(
                            places.section("bands"),
                            "the bands overlap: '" + low.text() + "' goes up to "
                                    + bands.of(low).high() + ", and '" + high.text() + "' starts at "
                                    + bands.of(high).low());
                }
            }
        }
    }
}
