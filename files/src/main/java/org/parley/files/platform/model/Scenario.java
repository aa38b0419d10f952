package org.parley.files.platform.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dispute.Issue;

/**
 * A domain with the profiles of those who negotiate in it, as another platform states them.
 *
 * @param issues in the file's order; the id of an issue or option is its name in the file
 * @param continuous the indices of issues that take every number of their range; their {@link
 *     org.parley.dispute.Options.Range} is the grid of {@value #STEPS} steps on which Genius, too, lists them
 */
public record Scenario(String name, List<Issue> issues, Set<Integer> continuous, List<Profile> profiles) {

    /** Steps of the grid of a continuous issue, ends included: 21 numbers, as in Genius' {@code IssueReal}. */
    public static final int STEPS = 20;

    public Scenario {
        issues = List.copyOf(issues);
        continuous = java.util.Collections.unmodifiableSet(new TreeSet<>(continuous));
        profiles = List.copyOf(profiles);
    }

    /** How many settlements there are; on continuous issues, those of the grid. */
    public BigInteger size() {
        return issues.stream()
                .map(issue -> BigInteger.valueOf(issue.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    public Scenario with(List<Profile> others) {
        return new Scenario(name, issues, continuous, others);
    }
}
