package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.gap.Obstacles;
import org.parley.gap.Requirement;
import org.parley.gap.Stakes;
import org.parley.gap.StickingPoint;
import org.parley.preference.Knowledge;

/** The sentences on what stands in the way. */
final class ObstructionWords {

    /** Alternatives that the opening sentence names. */
    private static final int NAMED = 3;

    private final Dispute dispute;
    private final Stakes stakes;

    ObstructionWords(Knowledge knowledge, Stakes stakes) {
        this.dispute = knowledge.dispute();
        this.stakes = stakes;
    }

    String answer(Optional<Obstacles> obstacles, List<Obstruction.Change> changes) {
        if (obstacles.isEmpty()) {
            return "What stands in the way was not worked out; the reason is below.";
        }
        return switch (obstacles.get().standing()) {
            case NO_SETTLEMENT -> "The fixed rules alone exclude every settlement: there is nothing to concede.";
            case ZONE ->
                stakes.sides().isEmpty()
                        ? "Red lines and rules leave settlements; whether anyone would take one cannot be said, since nobody"
                                + " can be counted."
                        : "Nothing stands in the way that would have to be given up: in the central reading some settlement"
                                + " meets every requirement.";
            case BLOCKED -> blocked(obstacles.get(), changes);
        };
    }

    private String blocked(Obstacles obstacles, List<Obstruction.Change> changes) {
        String none = "No settlement meets all requirements in the central reading. ";
        if (changes.isEmpty()) {
            return none + "No change of up to " + obstacles.concessionsUpTo()
                    + (obstacles.concessionsUpTo() == 1 ? " requirement" : " requirements")
                    + " is enough to open a zone; larger ones were not looked for.";
        }
        int least = changes.getFirst().set().dropped().size();
        List<Obstruction.Change> smallest = changes.stream()
                .filter(change -> change.set().dropped().size() == least)
                .toList();
        String named =
                smallest.stream().limit(NAMED).map(Obstruction.Change::words).collect(Collectors.joining("; or "));
        int more = smallest.size() - NAMED;
        return none + "Smallest change: " + named + "."
                + (more > 0 ? " " + more + (more == 1 ? " other is" : " others are") + " as small." : "");
    }

    /** {@code Russia drops “…” (claimed) and takes less than no deal is worth to it, and Ukraine drops …}. */
    String dropped(List<Requirement> requirements) {
        Map<Integer, List<String>> byParty = new LinkedHashMap<>();
        List<String> rules = new ArrayList<>();
        for (Requirement requirement : requirements) {
            switch (requirement) {
                case Requirement.Line line ->
                    byParty.computeIfAbsent(line.party(), party -> new ArrayList<>())
                            .add("drops " + line(line));
                case Requirement.Threshold threshold ->
                    byParty.computeIfAbsent(threshold.party(), party -> new ArrayList<>())
                            .add("takes less than no deal is worth to it");
                case Requirement.Negotiable rule ->
                    rules.add("the rule “" + rule.rule().says() + "” is given up");
            }
        }
        List<String> parts = new ArrayList<>();
        byParty.forEach((party, does) -> parts.add(dispute.parties().get(party).name() + " " + Words.list(does)));
        parts.addAll(rules);
        return String.join(", and ", parts);
    }

    /** A requirement as something that stands. */
    String standing(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Line line -> dispute.parties().get(line.party()).name() + " refuses " + line(line);
            case Requirement.Threshold threshold ->
                dispute.parties().get(threshold.party()).name() + " takes no less than no deal is worth to it";
            case Requirement.Negotiable rule -> "the rule “" + rule.rule().says() + "”";
        };
    }

    private String line(Requirement.Line line) {
        return "its red line on “" + line.redLine().refuses().words(dispute.issues()) + "” ("
                + line.redLine().status().word() + ")";
    }

    List<String> notes(
            Optional<Obstacles> obstacles,
            Optional<StickingPoint> stickingPoint,
            List<Obstruction.OfIssue> issues,
            Optional<Obstruction.Swaps> trades,
            Candidates candidates) {
        List<String> notes = new ArrayList<>();
        stickingPoint.map(this::stickingPoint).ifPresent(notes::add);
        List<Integer> bad = issues.stream()
                .filter(Obstruction.OfIssue::noGoodOption)
                .map(Obstruction.OfIssue::issue)
                .toList();
        if (!bad.isEmpty()) {
            notes.add("There is no good option on the table for " + Words.issues(dispute, bad)
                    + ": nothing there is at least “can live with” to anyone counted. A new option may do more than any"
                    + " concession.");
        }
        obstacles
                .filter(found -> found.standing() == Obstacles.Standing.BLOCKED)
                .ifPresent(found -> notes.add(upTo(found)));
        trades.ifPresent(swaps -> notes.add(trades(swaps, candidates)));
        return notes;
    }

    private String upTo(Obstacles found) {
        int all = stakes.requirements().size();
        return Words.count(found.conflicts().size(), "conflict that cannot", "conflicts that cannot")
                + " be made smaller and "
                + Words.count(found.concessionSets().size(), "smallest way", "smallest ways") + " out were found"
                + (found.conflictsUpTo() >= all && found.concessionsUpTo() >= all
                        ? ": these are all."
                        : "; looked for were conflicts of up to " + found.conflictsUpTo() + " and ways out of up to "
                                + found.concessionsUpTo() + " of the " + all + " requirements.");
    }

    private String stickingPoint(StickingPoint point) {
        boolean zone = point.margin().map(margin -> margin.signum() >= 0).orElse(false);
        List<List<Integer>> sets = point.unblocking().stream()
                .map(aside -> List.copyOf(aside.issues()))
                .toList();
        if (!zone) {
            if (sets.isEmpty()) {
                return point.complete()
                        ? "There is no sticking point: a zone would not exist even with every issue set aside."
                        : "No single issue or small group of issues, set aside, opens a zone; larger groups were not tried.";
            }
            return "Sticking point: were " + sets(sets) + " settled to everyone’s liking, a zone would exist; "
                    + (sets.size() > 1
                            ? "nothing smaller does this."
                            : sets.getFirst().size() == 1
                                    ? "no other single issue does this."
                                    : "no smaller or equally small group of issues does this.");
        }
        Optional<Integer> top = IntStream.range(0, point.scores().size())
                .boxed()
                .filter(issue -> point.scores().get(issue).isPresent())
                .max(Comparator.comparing(issue -> point.scores().get(issue).orElseThrow()));
        if (top.isPresent() && point.scores().get(top.get()).orElseThrow().signum() > 0) {
            return "A zone exists; the issue that holds it tightest is " + Words.issues(dispute, List.of(top.get()))
                    + ": were it settled to everyone’s liking, the margin would grow by "
                    + Words.number(point.scores().get(top.get()).orElseThrow()) + ", more than for any other.";
        }
        return sets.isEmpty()
                ? "A zone exists, and no issue holds it tight."
                : "A zone exists; no single issue holds it tight, but together " + sets(sets) + " do.";
    }

    private String sets(List<List<Integer>> sets) {
        String named = sets.stream()
                .limit(NAMED)
                .map(set -> Words.issues(dispute, set))
                .collect(Collectors.joining(", or "));
        return named + (sets.size() > NAMED ? " (or one of " + (sets.size() - NAMED) + " more groups)" : "");
    }

    private String trades(Obstruction.Swaps swaps, Candidates candidates) {
        String efficient = candidates.packages().isEmpty()
                ? ""
                : " From a candidate settlement there is no such trade: candidates are efficient.";
        long found = swaps.trades().found();
        return "From a compromise made issue by issue, "
                + (found == 0
                        ? "no change of up to three issues leaves two better off and nobody worse."
                        : Words.count(found, "change", "changes")
                                + " of up to three issues would leave at least two better off and nobody worse.")
                + efficient;
    }
}
