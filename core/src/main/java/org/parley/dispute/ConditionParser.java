package org.parley.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.number.Ratio;

/**
 * Reads conditions as people write them: {@code territory = line-of-contact and (forces <= 600 or not observers in (un,
 * osce))}. {@code and} binds tighter than {@code or}, {@code not} tighter than both. Numbers of a range compare with
 * {@code <}, {@code <=}, {@code >}, {@code >=} also where they are not on its grid.
 */
public final class ConditionParser {

    private static final int DEEPEST = 100;
    private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|!=|[=<>(),]|[^\\s=<>!(),]+|!)");
    private static final List<String> COMPARISONS = List.of("=", "!=", "in", "<", "<=", ">", ">=");

    private final List<Issue> issues;
    private final Optional<List<String>> facts;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private ConditionParser(String text, List<Issue> issues, Optional<List<String>> facts) {
        this.issues = issues;
        this.facts = facts;
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
    }

    /** @throws MalformedConditionException with a message for the author of the text */
    public static Condition parse(String text, List<Issue> issues) throws MalformedConditionException {
        return new ConditionParser(text, issues, Optional.empty())
                .whole("an empty condition; write for example 'issue = option'");
    }

    /**
     * Of things that are so or not, by their names: {@code violate and not (answer or resupply)}. Thing k is "issue" k of the
     * condition, with option 1 where it is so and 0 where not.
     *
     * @throws MalformedConditionException with a message for the author of the text
     */
    public static Condition ofFacts(String text, List<String> names) throws MalformedConditionException {
        return new ConditionParser(text, List.of(), Optional.of(names)).whole("an empty condition");
    }

    private Condition whole(String ifEmpty) throws MalformedConditionException {
        if (tokens.isEmpty()) {
            throw new MalformedConditionException(ifEmpty);
        }
        Condition condition = any();
        if (next < tokens.size()) {
            throw new MalformedConditionException(
                    "'" + tokens.get(next) + "' is not expected here; maybe 'and' or 'or' is missing");
        }
        return condition;
    }

    private Condition any() throws MalformedConditionException {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() throws MalformedConditionException {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (accept("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition single() throws MalformedConditionException {
        if (++depth > DEEPEST) {
            throw new MalformedConditionException("a condition nested deeper than " + DEEPEST);
        }
        Condition condition;
        if (accept("not")) {
            condition = new Condition.Not(single());
        } else if (accept("(")) {
            condition = any();
            expect(")");
        } else {
            condition = facts.isPresent() ? fact(facts.get()) : comparison();
        }
        depth--;
        return condition;
    }

    private Condition fact(List<String> names) throws MalformedConditionException {
        String name = take("one of " + String.join(", ", names));
        int index = names.indexOf(name);
        if (index < 0) {
            String maybe = Suggestion.maybe(name, names);
            throw new MalformedConditionException(
                    "'" + name + "' is none of " + String.join(", ", names) + maybe,
                    new MalformedConditionException.Unknown(name, Optional.empty()));
        }
        BitSet so = new BitSet();
        so.set(1);
        return new Condition.Chosen(index, so);
    }

    private Condition comparison() throws MalformedConditionException {
        String id = take("an issue");
        int index = indexOf(id);
        Issue issue = issues.get(index);
        String comparison = take("=, !=, in, <, <=, > or >=");
        if (!COMPARISONS.contains(comparison)) {
            throw new MalformedConditionException(
                    "after issue '" + id + "' comes =, !=, in, <, <=, > or >=, not '" + comparison + "'");
        }
        BitSet options = new BitSet();
        if (comparison.equals("in")) {
            expect("(");
            do {
                options.set(option(issue));
            } while (accept(","));
            expect(")");
        } else if (comparison.equals("=") || comparison.equals("!=")) {
            options.set(option(issue));
            if (comparison.equals("!=")) {
                options.flip(0, issue.size());
            }
        } else {
            options = compared(issue, comparison);
        }
        return new Condition.Chosen(index, options);
    }

    private BitSet compared(Issue issue, String comparison) throws MalformedConditionException {
        if (!(issue.options() instanceof Options.Range range)) {
            throw new MalformedConditionException("issue '" + issue.id() + "' has named options, which compare with ="
                    + ", != or in, not with '" + comparison + "'");
        }
        Ratio limit = number(take("a number"));
        int size = range.size();
        int below = first(range, size, number -> number.compareTo(limit) >= 0);
        int notAbove = first(range, size, number -> number.compareTo(limit) > 0);
        BitSet options = new BitSet();
        switch (comparison) {
            case "<" -> options.set(0, below);
            case "<=" -> options.set(0, notAbove);
            case ">" -> options.set(notAbove, size);
            default -> options.set(below, size);
        }
        return options;
    }

    private static Ratio number(String text) throws MalformedConditionException {
        try {
            return Ratio.parse(text);
        } catch (NumberFormatException notANumber) {
            throw new MalformedConditionException("'" + text + "' is not a number");
        }
    }

    /** The index of the first number of the range for which something holds that holds from some number on. */
    private static int first(Options.Range range, int size, Predicate<Ratio> holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(range.number(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int option(Issue issue) throws MalformedConditionException {
        String id = take("an option of " + issue.id());
        int index = issue.options().indexOf(id);
        if (index < 0) {
            throw new MalformedConditionException(
                    unknownOption(issue, id), new MalformedConditionException.Unknown(issue.id(), Optional.of(id)));
        }
        return index;
    }

    /** What to say of an issue that the dispute does not have. */
    public static String unknownIssue(String id, List<Issue> issues) {
        List<String> ids = issues.stream().map(Issue::id).toList();
        String maybe = Suggestion.maybe(id, ids);
        return "names issue '" + id + "'" + (maybe.isEmpty() ? ", which the dispute does not have" : maybe);
    }

    /** What to say of an option that an issue does not have. */
    public static String unknownOption(Issue issue, String id) {
        return switch (issue.options()) {
            case Options.Range range ->
                "issue '" + issue.id() + "' has no number '" + id + "': it goes from " + range.from() + " to "
                        + range.to() + " in steps of " + range.step();
            case Options.Named named -> {
                List<String> ids = named.list().stream().map(Option::id).toList();
                String maybe = Suggestion.maybe(id, ids);
                yield "issue '" + issue.id() + "' has no option '" + id + "'"
                        + (maybe.isEmpty() ? "; it has " + String.join(", ", ids) : maybe);
            }
        };
    }

    private int indexOf(String id) throws MalformedConditionException {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new MalformedConditionException(
                unknownIssue(id, issues), new MalformedConditionException.Unknown(id, Optional.empty()));
    }

    private boolean accept(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) throws MalformedConditionException {
        if (!accept(token)) {
            throw new MalformedConditionException("'" + token + "' is missing"
                    + (next < tokens.size() ? " before '" + tokens.get(next) + "'" : " at the end"));
        }
    }

    private String take(String what) throws MalformedConditionException {
        if (next == tokens.size()) {
            throw new MalformedConditionException("the condition ends where " + what + " is expected");
        }
        return tokens.get(next++);
    }
}
