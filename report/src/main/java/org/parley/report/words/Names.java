package org.parley.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.dispute.View;

/** What the parties, issues and options of a dispute are called. */
public record Names(Dispute dispute) {

    public String party(int party) {
        return dispute.parties().get(party).name();
    }

    public List<String> parties(Collection<Integer> parties) {
        return parties.stream().map(this::party).toList();
    }

    public String issue(int issue) {
        return dispute.issues().get(issue).name();
    }

    public String option(int issue, int option) {
        return dispute.issues().get(issue).options().get(option).name();
    }

    public String option(int issue, Settlement settlement) {
        return option(issue, settlement.option(issue));
    }

    /** {@code Territory: line of contact · Forces: 600 thousand}, for the issues given. */
    public String settlement(Settlement settlement, Collection<Integer> issues) {
        List<String> parts = new ArrayList<>();
        for (int issue : issues) {
            parts.add(issue(issue) + ": " + option(issue, settlement));
        }
        return String.join(" · ", parts);
    }

    public List<Integer> allIssues() {
        List<Issue> issues = dispute.issues();
        return java.util.stream.IntStream.range(0, issues.size()).boxed().toList();
    }

    /** Who the briefing is for, as its header says. */
    public String audience(View view) {
        return switch (view) {
            case View.Public p -> "Public";
            case View.Joint j -> "For all parties at the table";
            case View.Team t -> "For the mediator’s team only";
            case View.OfParty of -> {
                int index = dispute.party(of.party());
                yield "For " + (index < 0 ? of.party() : party(index));
            }
        };
    }

    /** {@code a, b and c}. */
    public static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + " " + last + " " + words.get(size - 1);
    }
}
