package org.parley.preference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;

/**
 * An option or combination that a party refuses. A constraint, never a penalty; binding whatever its status.
 *
 * @param id unique for the party
 * @param name a few words for it, as "no foreign bases"; empty where it has none
 * @param refuses what is refused
 */
public record RedLine(Evidence evidence, String id, String name, Condition refuses, Status status) implements Entry {

    /** One without a name. */
    public RedLine(Evidence evidence, String id, Condition refuses, Status status) {
        this(evidence, id, "", refuses, status);
    }

    /** Its name in quotation marks, else what it refuses in short: {@code Territory: not “The island” (+2)}. */
    public String called(List<Issue> issues) {
        if (!name.isEmpty()) {
            return "“" + name + "”";
        }
        if (refuses.issues().size() != 1) {
            return refuses.issues().stream()
                            .map(issue -> issues.get(issue).name())
                            .collect(Collectors.joining(" and ")) + ": a combination";
        }
        int index = refuses.issues().iterator().next();
        Issue issue = issues.get(index);
        int[] chosen = new int[issues.size()];
        BitSet refused = new BitSet();
        for (chosen[index] = 0; chosen[index] < issue.size(); chosen[index]++) {
            refused.set(chosen[index], refuses.met(chosen));
        }
        return issue.name() + ": "
                + (issue.options() instanceof Options.Range && !refused.isEmpty()
                        ? "not "
                                + spans(new Condition.Chosen(index, refused)
                                        .words(issues)
                                        .substring(issue.name().length() + 1)
                                        .strip())
                        : named(refused, issue));
    }

    /** {@code at most 2 % or from 4 to 5 %} of {@code is at most 2 % or is from 4 to 5 %}. */
    private static String spans(String words) {
        return words.replaceAll("(^|or )is ", "$1");
    }

    private static String named(BitSet options, Issue issue) {
        List<String> refused = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int option = 0; option < issue.size(); option++) {
            (options.get(option) ? refused : left)
                    .add(issue.options().get(option).name());
        }
        if (refused.size() > 1 && left.size() == 1) {
            return "only “" + left.getFirst() + "”";
        }
        return refused.isEmpty()
                ? "nothing refused"
                : "not “" + refused.getFirst() + "”" + (refused.size() == 1 ? "" : " (+" + (refused.size() - 1) + ")");
    }

    /** How firmly it is known; {@code DROPPED} ends an earlier entry of the same id. */
    public enum Status {
        CLAIMED,
        BELIEVED,
        CONFIRMED,
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
