package org.parley.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.preference.Consistency;
import org.parley.preference.Knowledge;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/**
 * Issues by whether some option is at least "can live with" for everybody whose consent is needed, and refused alone by none of
 * their red lines. Unknown stays unknown.
 *
 * @param open no option can be, whatever the unknown worths are (indices)
 * @param unknown some option may be, and for none it is known
 */
public record OpenIssues(List<Integer> open, List<Integer> unknown) {

    public OpenIssues {
        open = List.copyOf(open);
        unknown = List.copyOf(unknown);
    }

    static OpenIssues of(Knowledge knowledge) {
        List<Issue> issues = knowledge.dispute().issues();
        List<Integer> open = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int issue = 0; issue < issues.size(); issue++) {
            BitSet sure = all(issues.get(issue));
            BitSet possible = all(issues.get(issue));
            for (int party : knowledge.dispute().consentNeeded()) {
                narrow(knowledge, party, issue, sure, possible);
            }
            if (possible.isEmpty()) {
                open.add(issue);
            } else if (sure.isEmpty()) {
                unknown.add(issue);
            }
        }
        return new OpenIssues(open, unknown);
    }

    private static BitSet all(Issue issue) {
        BitSet all = new BitSet();
        all.set(0, issue.size());
        return all;
    }

    /** Takes out the options that are not surely, and those that are not possibly, good enough for one party. */
    private static void narrow(Knowledge knowledge, int party, int issue, BitSet sure, BitSet possible) {
        Ratio good = knowledge.bands().of(Word.CAN_LIVE_WITH).low();
        Preference preference = knowledge.preferences().get(party);
        Issue about = knowledge.dispute().issues().get(issue);
        boolean consistent = Consistency.of(knowledge, party).isEmpty();
        Optional<Worth> worth = preference.worth().get(issue).filter(known -> consistent);
        if (worth.isEmpty()) {
            sure.clear();
        } else {
            List<Ratio> least = worth.get().least(about);
            List<Ratio> most = worth.get().most(about);
            for (int option = 0; option < about.size(); option++) {
                boolean surely = least.get(option).compareTo(good) >= 0;
                sure.set(option, sure.get(option) && surely);
                possible.set(
                        option,
                        possible.get(option) && (surely || most.get(option).compareTo(good) > 0));
            }
        }
        int[] chosen = new int[knowledge.dispute().issues().size()];
        for (RedLine line : preference.redLines()) {
            if (line.refuses().issues().size() == 1 && line.refuses().issues().contains(issue)) {
                for (int option = 0; option < about.size(); option++) {
                    chosen[issue] = option;
                    if (line.refuses().met(chosen)) {
                        sure.clear(option);
                        possible.clear(option);
                    }
                }
            }
        }
    }
}
