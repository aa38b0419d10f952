package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.answer.StatusQuo.Step;
import org.parley.stability.answer.StatusQuo.Way;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.Conflict;

/** How to get to a state from the status quo, in sentences. */
record RouteWords(Conflict conflict) {

    List<String> sentences(StateAnswer.Depth depth, long state) {
        if (depth.statusQuo().isEmpty()) {
            return List.of();
        }
        String start = new StateWords(conflict).placed(depth.statusQuo().get());
        if (depth.statusQuo().get() == state) {
            return List.of("This is the status quo.");
        }
        StatusQuo.Route route = depth.routes().orElseThrow();
        if (route.fewestMoves().steps().isEmpty()) {
            return List.of(
                    route.fewestMoves().decided()
                            ? "No sequence of moves leads here from the status quo, " + start + "."
                            : "Whether any sequence of moves leads here from the status quo, " + start
                                    + ", is undecided: the search reached its limit.");
        }
        List<String> found = new ArrayList<>();
        List<Step> shortest = route.fewestMoves().steps().get();
        Way paying = route.improvementsOnly();
        if (paying.steps().isPresent()) {
            found.add("From the status quo, " + start + ", by steps that each pay at once: "
                    + steps(paying.steps().get()) + ". "
                    + movers(paying.steps().get().getFirst()) + " would have to move first.");
            if (shortest.size() < paying.steps().get().size()) {
                found.add("Shorter, whatever it costs: " + steps(shortest) + ".");
            }
            return found;
        }
        found.add("Shortest from the status quo, " + start + ": " + steps(shortest) + ".");
        found.add((paying.decided()
                        ? "No sequence of steps that each pay at once leads here. "
                        : "Whether steps that each pay at once lead here is undecided. ")
                + route.leastLoss()
                        .steps()
                        .map(least -> fewest(least, shortest, route.missing()))
                        .orElse("Which way has the fewest losses is undecided: the search reached its limit."));
        route.together().ifPresent(together -> found.add(together(together)));
        return found;
    }

    private String fewest(List<Step> least, List<Step> shortest, List<Step> losing) {
        return (least.equals(shortest)
                        ? "The shortest has the fewest losses"
                        : "With the fewest losses: " + steps(least))
                + "; at a loss for now: "
                + losing.stream()
                        .map(step -> movers(step) + " when " + (Long.bitCount(step.movers()) == 1 ? "it" : "they")
                                + " would " + taken(step))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String together(Way together) {
        if (together.steps().isEmpty()) {
            return together.decided()
                    ? "Not even with joint moves does every step pay at once."
                    : "Whether every step can pay at once with joint moves is undecided: the search reached its limit.";
        }
        List<Step> steps = together.steps().get();
        return "If parties may move together, every step can pay at once: " + steps(steps)
                + ". "
                + steps.stream()
                        .filter(step -> Long.bitCount(step.movers()) > 1)
                        .map(this::movers)
                        .distinct()
                        .map(movers -> movers + " would have to move together.")
                        .collect(Collectors.joining(" "));
    }

    private String steps(List<Step> steps) {
        return steps.stream()
                .map(step -> movers(step) + " would " + taken(step))
                .collect(Collectors.joining(", then "));
    }

    private String taken(Step step) {
        return new MoveWords(conflict).takeTo(step.movers(), step.from(), step.to());
    }

    private String movers(Step step) {
        return StabilityWords.and(IntStream.range(0, conflict.parties().size())
                .filter(p -> (step.movers() >>> p & 1) != 0)
                .mapToObj(conflict.parties()::get)
                .toList());
    }
}
