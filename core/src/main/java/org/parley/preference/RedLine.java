package org.parley.preference;

import java.util.ArrayList;
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
        if (!(refuses instanceof Condition.Chosen chosen)) {
            return refuses.issues().stream()
                            .map(issue -> issues.get(issue).name())
                            .collect(Collectors.joining(" and ")) + ": a combination";
        }
        Issue issue = issues.get(chosen.issue());
        return issue.name() + ": "
                + (issue.options() instanceof Options.Range
                        ? "not"
                                + chosen.words(issues)
                                        .substring(issue.name().length())
                                        .replaceAll("(^| or) is ", "$1 ")
                        : named(chosen, issue));
    }

    private static String named(Condition.Chosen chosen, Issue issue) {
        List<String> refused = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int option = 0; option < issue.size(); option++) {
            (chosen.options().get(option) ? refused : left)
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
