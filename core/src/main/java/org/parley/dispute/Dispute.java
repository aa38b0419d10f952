package org.parley.dispute;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The case as one view may know it, without what the parties value. Parties and issues are referred to by their index
 * in these lists.
 *
 * @param summary what it is about, empty if not stated
 * @param notice what every reader must be told about the case, empty if nothing
 */
public record Dispute(
        String title,
        String summary,
        String notice,
        List<Party> parties,
        List<Issue> issues,
        List<Rule> rules,
        List<Position> positions,
        List<Statement> statements) {

    public Dispute {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        rules = List.copyOf(rules);
        positions = List.copyOf(positions);
        statements = List.copyOf(statements);
    }

    /** The index of the party with this id, or -1. */
    public int party(String id) {
        return IntStream.range(0, parties.size())
                .filter(p -> parties.get(p).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The index of the issue with this id, or -1. */
    public int issue(String id) {
        return IntStream.range(0, issues.size())
                .filter(i -> issues.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The number of combinations of options, rules or not. */
    public BigInteger combinations() {
        return issues.stream()
                .map(issue -> BigInteger.valueOf(issue.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** C: the indices of the parties whose consent is needed, ascending. */
    public List<Integer> consentNeeded() {
        return IntStream.range(0, parties.size())
                .filter(p -> parties.get(p).consentNeeded())
                .boxed()
                .toList();
    }
}
