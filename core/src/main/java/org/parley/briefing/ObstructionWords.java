package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.gap.Obstacles;
import org.parley.gap.Requirement;
import org.parley.gap.Stakes;
import org.parley.gap.StickingPoint;
import org.parley.preference.Knowledge;
import org.parley.preference.RedLine;

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

    String answer(
            Optional<Obstacles> obstacles, List<Obstruction.Change> changes, Optional<StickingPoint> stickingPoint) {
        return answer(obstacles, changes)
                + stickingPoint.map(point -> " " + stickingPoint(point)).orElse("");
    }

    private String answer(Optional<Obstacles> obstacles, List<Obstruction.Change> changes) {
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
        String named = smallest.stream()
                .limit(NAMED)
                .map(change -> change.words()
                        + change.works()
                                .map(share -> ": enough in " + share.words())
                                .orElse(""))
                .collect(Collectors.joining("; or "));
        int more = smallest.size() - NAMED;
        return none + "Smallest change: " + named + "."
                + (more > 0 ? " " + more + (more == 1 ? " other is" : " others are") + " as small." : "");
    }

    /** {@code Russia would drop “…” (claimed) and accept less than no deal, and Ukraine would drop …}. */
    String dropped(List<Requirement> requirements) {
        List<String> parts = new ArrayList<>();
        byParty(requirements).forEach((party, own) -> {
            List<String> does = new ArrayList<>();
            List<String> lines = lines(own);
            if (!lines.isEmpty()) {
                does.add("drop " + Words.list(lines));
            }
            if (lines.size() < own.size()) {
                does.add("accept less than no deal");
            }
            parts.add(name(party) + " would " + Words.list(does));
        });
        rules(requirements).forEach(rule -> parts.add("the rule “" + rule + "” would be given up"));
        return String.join(", and ", parts);
    }

    /** Requirements as they stand, each party's together: {@code Russia: “…” (claimed), no less than no deal}. */
    List<String> standing(List<Requirement> requirements) {
        List<String> parts = new ArrayList<>();
        byParty(requirements).forEach((party, own) -> {
            List<String> holds = new ArrayList<>(lines(own));
            if (holds.size() < own.size()) {
                holds.add("no less than no deal");
            }
            parts.add(name(party) + ": " + String.join(", ", holds));
        });
        rules(requirements).forEach(rule -> parts.add("rule: “" + rule + "”"));
        return parts;
    }

    private static Map<Integer, List<Requirement>> byParty(List<Requirement> requirements) {
        Map<Integer, List<Requirement>> byParty = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            switch (requirement) {
                case Requirement.Line line ->
                    byParty.computeIfAbsent(line.party(), party -> new ArrayList<>())
                            .add(line);
                case Requirement.Threshold threshold ->
                    byParty.computeIfAbsent(threshold.party(), party -> new ArrayList<>())
                            .add(threshold);
                case Requirement.Negotiable rule -> {}
            }
        }
        return byParty;
    }

    private static List<String> rules(List<Requirement> requirements) {
        return requirements.stream()
                .filter(Requirement.Negotiable.class::isInstance)
                .map(rule -> ((Requirement.Negotiable) rule).rule().says())
                .toList();
    }

    /** The red lines among some requirements of one party. */
    private List<String> lines(List<Requirement> own) {
        return own.stream()
                .filter(Requirement.Line.class::isInstance)
                .map(line -> line(((Requirement.Line) line).redLine()))
                .toList();
    }

    private String line(RedLine line) {
        return line.called(dispute.issues()) + " (" + line.status().word() + ")";
    }

    private String name(int party) {
        return dispute.parties().get(party).name();
    }

    List<String> notes(
            Optional<Obstacles> obstacles,
            Optional<StickingPoint> stickingPoint,
            List<Obstruction.OfIssue> issues,
            Optional<Obstruction.Swaps> trades,
            Candidates candidates) {
        List<String> notes = new ArrayList<>();
        stickingPoint
                .map(point -> why(point, issues, obstacles))
                .filter(why -> !why.isEmpty())
                .ifPresent(notes::add);
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
        String sizes = found.conflictsUpTo() == found.concessionsUpTo()
                ? "both of up to " + found.concessionsUpTo()
                : "conflicts of up to " + found.conflictsUpTo() + " and changes of up to " + found.concessionsUpTo();
        return "In all, "
                + Words.count(found.conflicts().size(), "conflict", "conflicts") + " and "
                + Words.count(found.concessionSets().size(), "change", "changes")
                + " that would open a zone were found that cannot be made smaller"
                + (found.conflictsUpTo() >= all && found.concessionsUpTo() >= all
                        ? "."
                        : ", " + sizes + " of the " + all + " requirements; larger ones were not looked for.");
    }

    /** On a single sticking issue: what each can live with there, and which red lines on it are part of a conflict. */
    private String why(StickingPoint point, List<Obstruction.OfIssue> issues, Optional<Obstacles> obstacles) {
        if (point.unblocking().isEmpty()
                || point.unblocking().getFirst().issues().size() != 1) {
            return "";
        }
        Obstruction.OfIssue issue =
                issues.get(point.unblocking().getFirst().issues().iterator().next());
        int options = dispute.issues().get(issue.issue()).size();
        List<String> takes = new ArrayList<>();
        for (int k = 0; k < stakes.sides().size(); k++) {
            int takable = issue.acceptable().get(k).size();
            takes.add(name(stakes.sides().get(k).party()) + " with "
                    + (takable == 0 ? "none" : takable + " of " + options));
        }
        boolean common = IntStream.range(0, options)
                .anyMatch(option -> issue.acceptable().stream().allMatch(own -> own.contains(option)));
        List<Requirement> lines = obstacles.stream()
                .flatMap(found -> found.conflicts().stream())
                .flatMap(conflict -> conflict.requirements().stream())
                .filter(requirement -> requirement instanceof Requirement.Line line
                        && line.redLine().refuses().issues().equals(Set.of(issue.issue())))
                .distinct()
                .toList();
        return "Why “" + dispute.issues().get(issue.issue()).name() + "” is the sticking point: there "
                + (common ? "are few options" : "is no option") + " that all can live with ("
                + Words.list(takes) + ")"
                + (lines.isEmpty() ? "" : "; against each other stand " + String.join("; ", standing(lines))) + ".";
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
        String efficient =
                candidates.packages().isEmpty() ? "" : " From a candidate there is none: candidates are efficient.";
        long found = swaps.trades().found();
        return "Trades, from " + swaps.start() + ": "
                + (found == 0
                        ? "no change of up to three issues leaves two better off and nobody worse."
                        : Words.count(found, "change", "changes")
                                + " of up to three issues would leave at least two better off and nobody worse.")
                + efficient;
    }
}
