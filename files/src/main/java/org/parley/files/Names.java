package org.parley.files;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.ConditionParser;
import org.parley.dispute.Issue;
import org.parley.dispute.MalformedConditionException;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;

/**
 * What the dispute calls its parties and issues, and the lookups of these names in other places. Where the dispute's own
 * list has a defect that could be the reason for an unknown name, the name is passed over in silence.
 *
 * @param parties ids in order
 * @param partiesComplete whether these are all
 * @param issues those that can be looked into
 * @param brokenIssues ids of the others
 * @param issuesComplete whether these, and the broken ones, are all
 */
record Names(
        List<String> parties,
        boolean partiesComplete,
        List<Issue> issues,
        Set<String> brokenIssues,
        boolean issuesComplete) {

    private static final int LONGEST_CONDITION = 2000;

    Names {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        brokenIssues = Set.copyOf(new HashSet<>(brokenIssues));
    }

    OptionalInt party(Page page, Node node, String what) {
        Optional<String> id = page.scalar(node, what).map(Node.Scalar::text);
        int index = id.map(parties::indexOf).orElse(-1);
        if (id.isPresent() && index < 0 && partiesComplete) {
            page.unknown("party " + id.get(), node, what + " names " + unknownParty(id.get()));
        }
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** {@code "party 'russa'; maybe 'russia'?"} */
    String unknownParty(String id) {
        String maybe = Suggestion.maybe(id, parties);
        return "party " + Quoted.text(id)
                + (maybe.isEmpty() ? ", which the dispute does not have; it has " + Page.either(parties) : maybe);
    }

    OptionalInt issue(Page page, Node node, String what) {
        Optional<String> id = page.scalar(node, what).map(Node.Scalar::text);
        if (id.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).id().equals(id.get())) {
                return OptionalInt.of(i);
            }
        }
        unknownIssue(page, node, id.get(), what + " " + ConditionParser.unknownIssue(shown(id.get()), issues));
        return OptionalInt.empty();
    }

    OptionalInt option(Page page, Node node, Issue issue, String what) {
        Optional<String> id = page.scalar(node, what).map(Node.Scalar::text);
        int index = id.map(issue.options()::indexOf).orElse(-1);
        if (id.isPresent() && index < 0) {
            String reason = ConditionParser.unknownOption(issue, shown(id.get()));
            page.unknown("option " + issue.id() + " " + id.get(), node, what + ": " + reason);
        }
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** An option for every issue. */
    Optional<Settlement> settlement(Page page, Node node, String what) {
        Optional<Map<Integer, Integer>> options = options(page, node, what);
        List<String> left = IntStream.range(0, issues.size())
                .filter(issue ->
                        options.map(chosen -> !chosen.containsKey(issue)).orElse(false))
                .mapToObj(issue -> "'" + issues.get(issue).id() + "'")
                .toList();
        if (!left.isEmpty()) {
            page.defect(node, what + " is a settlement of every issue, and leaves out " + String.join(", ", left));
        }
        return options.filter(chosen -> left.isEmpty())
                .map(chosen -> Settlement.of(
                        chosen.values().stream().mapToInt(option -> option).toArray()));
    }

    /** Options by issue, ascending; none where one of them cannot be read. */
    Optional<Map<Integer, Integer>> options(Page page, Node node, String what) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        boolean allRead = node instanceof Node.Mapping;
        for (Node.Field field : page.entries(node, what)) {
            OptionalInt issue = issue(page, field.key(), what);
            OptionalInt option = issue.isPresent()
                    ? option(page, field.value(), issues.get(issue.getAsInt()), what)
                    : OptionalInt.empty();
            allRead &= option.isPresent();
            if (option.isPresent()) {
                chosen.put(issue.getAsInt(), option.getAsInt());
            }
        }
        return allRead ? Optional.of(chosen) : Optional.empty();
    }

    Optional<Condition> condition(Page page, Node node, String what) {
        Optional<String> text = page.words(node, what);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > LONGEST_CONDITION) {
            page.defect(node, what + " is longer than " + LONGEST_CONDITION + " characters");
            return Optional.empty();
        }
        try {
            return Optional.of(ConditionParser.parse(text.get(), issues));
        } catch (MalformedConditionException malformed) {
            String message = what + ": " + malformed.getMessage();
            malformed
                    .unknown()
                    .ifPresentOrElse(
                            unknown -> unknown.option()
                                    .ifPresentOrElse(
                                            option -> page.unknown(
                                                    "option " + unknown.issue() + " " + option, node, message),
                                            () -> unknownIssue(page, node, unknown.issue(), message)),
                            () -> page.defect(node, message));
            return Optional.empty();
        }
    }

    /** Whether the issue is a number range; false also where it is not known. */
    boolean isRange(int issue) {
        return issues.get(issue).options() instanceof Options.Range;
    }

    private void unknownIssue(Page page, Node node, String id, String message) {
        if (issuesComplete && !brokenIssues.contains(id)) {
            page.unknown("issue " + id, node, message);
        }
    }

    /** As it may stand between quotes in a message. */
    private static String shown(String id) {
        String quoted = Quoted.text(id);
        return quoted.substring(1, quoted.length() - 1);
    }
}
