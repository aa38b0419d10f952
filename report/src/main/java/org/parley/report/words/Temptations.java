package org.parley.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.report.words.MoveWords.Change;
import org.parley.stability.answer.Explanation.Cost;
import org.parley.stability.answer.Explanation.Deterrence;
import org.parley.stability.answer.Explanation.Fare;
import org.parley.stability.answer.Explanation.Held;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.inquiry.Asked;
import org.parley.stability.inquiry.StateAnswer;
import org.parley.stability.model.Conflict;

/** Who is tempted to leave a state and what becomes of that; what one party does and is answered alike is told together. */
public final class Temptations {

    private final StateAnswer answer;
    private final Conflict conflict;
    private final List<String> parties;
    private final MoveWords moves;

    public Temptations(StateAnswer answer) {
        this.answer = answer;
        this.conflict = answer.conflict();
        this.parties = conflict.parties();
        this.moves = new MoveWords(conflict);
    }

    /**
     * Temptations of one party that are answered alike: as firmly, by the same parties making the same changes.
     *
     * @param ways one or more
     */
    public record Group(List<Held> ways) {
        public Group {
            ways = List.copyOf(ways);
        }

        public Held first() {
            return ways.getFirst();
        }
    }

    private record Alike(int party, boolean unknown, Deterrence deterrence, List<String> answer) {}

    /** In the order of the parties and of their first temptations. */
    public List<Group> groups() {
        Map<Alike, List<Held>> alike = new LinkedHashMap<>();
        for (Held held : answer.explanation().temptations()) {
            alike.computeIfAbsent(
                            new Alike(held.party(), unknown(held), held.deterrence(), steps(held)),
                            key -> new ArrayList<>())
                    .add(held);
        }
        return alike.values().stream().map(Group::new).toList();
    }

    /** One for each group. */
    public List<String> sentences() {
        List<Group> groups = groups();
        return groups.isEmpty()
                ? List.of("Nobody is tempted alone: no party has a move to a state it prefers.")
                : groups.stream().map(this::sentence).toList();
    }

    /** What the temptations of a group and their answer come to. */
    public String sentence(Group group) {
        Held first = group.first();
        String start = parties.get(first.party()) + (unknown(first) ? " may gain by " : " would gain by ") + ways(group)
                + ". ";
        return start
                + switch (first.deterrence()) {
                    case CREDIBLE -> "Then " + path(group) + ", which " + ending(group) + "; " + pays(first);
                    case POSSIBLE ->
                        "Others could answer: " + path(group) + ", which " + ending(group) + "; but "
                                + (first.path().size() == 1
                                        ? "that does not pay "
                                                + parties.get(
                                                        first.path().getFirst().party())
                                        : "not every one of these steps pays whoever takes it")
                                + ", so the threat is only possible (GMR).";
                    case NONE ->
                        unknown(first)
                                ? "Nobody is known to be able to deter it."
                                : "Nobody can deter it: nothing that others can do takes that gain away.";
                    case UNDECIDED -> "Whether anybody deters it is undecided: the search reached its limit first.";
                }
                + costs(group)
                + (reckless(first) ? " But " + parties.get(first.party()) + " reckons with no answer (R)." : "");
    }

    /** Whether what would deter it does not, since the party is asked about as one that reckons with no answer. */
    private boolean reckless(Held held) {
        return held.deterrence() != Deterrence.NONE
                && answer.verdicts().stream()
                        .map(row -> row.asked())
                        .filter(Asked.Mixed.class::isInstance)
                        .map(asked -> ((Asked.Mixed) asked).parties().get(held.party()))
                        .anyMatch(single -> single.behaviour().concept().id().equals("R"));
    }

    private boolean unknown(Held held) {
        return conflict.unknown(held.party(), held.to(), answer.state());
    }

    private String ways(Group group) {
        Held first = group.first();
        List<Change> changes = changes(group);
        if (changes.size() < group.ways().size()) {
            return Ways.listed(group.ways().stream()
                    .map(held -> moves.taking(held.party(), answer.state(), held.to()))
                    .toList());
        }
        return new Ways(changes).taking() + (changes.size() == 1 ? label(first.to()) : "");
    }

    /** The same in a few words, as in a picture. */
    public String brief(Group group) {
        List<Change> changes = changes(group);
        return changes.size() < group.ways().size()
                ? Ways.or(group.ways().stream()
                        .map(held -> moves.brief(held.party(), answer.state(), held.to()))
                        .toList())
                : new Ways(changes).brief();
    }

    private List<Change> changes(Group group) {
        return group.ways().stream()
                .flatMap(held -> moves.change(1L << held.party(), answer.state(), held.to()).stream())
                .toList();
    }

    /** What people call it, for looking it up. */
    private String label(long state) {
        StateWords states = new StateWords(conflict);
        return states.labelled(state) ? " (" + states.name(state) + ")" : "";
    }

    /** {@code South would take up “A”, then North would drop “B”}; of one temptation with what people call the states. */
    private String path(Group group) {
        return group.ways().size() > 1
                ? String.join(", then ", steps(group.first()))
                : group.first().path().stream()
                        .map(move -> parties.get(move.party()) + " would "
                                + moves.takeTo(1L << move.party(), move.from(), move.to()))
                        .collect(Collectors.joining(", then "));
    }

    private List<String> steps(Held held) {
        return held.path().stream()
                .map(move -> parties.get(move.party()) + " would " + moves.take(move.party(), move.from(), move.to()))
                .toList();
    }

    private String ending(Group group) {
        Held first = group.first();
        String end =
                group.ways().stream().anyMatch(held -> unknown(held, held.path().getLast()))
                        ? "maybe no better off"
                        : group.ways().stream()
                                        .allMatch(held -> conflict.better(
                                                held.party(),
                                                answer.state(),
                                                held.path().getLast().to()))
                                ? "worse off"
                                : "no better off";
        return "leaves " + parties.get(first.party()) + " " + end + " than before";
    }

    private boolean unknown(Held held, Move last) {
        return conflict.unknown(held.party(), last.to(), answer.state());
    }

    private String pays(Held held) {
        boolean known = held.path().stream().allMatch(move -> conflict.better(move.party(), move.to(), move.from()));
        if (!known) {
            return "whether each step pays whoever takes it is not known (SEQ).";
        }
        return (held.path().size() == 1
                        ? "that pays " + parties.get(held.path().getFirst().party())
                        : "each of these steps pays whoever takes it")
                + ", so the threat is credible (SEQ).";
    }

    /** How those who deter fare; where it depends on the temptation, on which. */
    private String costs(Group group) {
        Map<String, List<Held>> fares = new LinkedHashMap<>();
        group.ways()
                .forEach(held -> fares.computeIfAbsent(costs(held), words -> new ArrayList<>())
                        .add(held));
        return fares.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> (fares.size() == 1 ? "" : " After " + brief(new Group(entry.getValue())) + ":")
                        + entry.getKey())
                .collect(Collectors.joining());
    }

    private String costs(Held held) {
        return held.costs().stream().map(this::cost).collect(Collectors.joining());
    }

    private String cost(Cost cost) {
        if (cost.againstTempted() == Fare.UNKNOWN && cost.againstState() == Fare.UNKNOWN) {
            return " Whether " + parties.get(cost.party()) + " would end better or worse off is not known.";
        }
        return " " + parties.get(cost.party()) + " would end " + fare(cost.againstTempted())
                + " than by letting it pass, and " + fare(cost.againstState()) + " than before.";
    }

    private static String fare(Fare fare) {
        return switch (fare) {
            case BETTER -> "better off";
            case EQUAL -> "no better or worse off";
            case WORSE -> "worse off";
            case UNKNOWN -> "maybe better, maybe worse off";
        };
    }

    /** How firmly a temptation is held down, in a word or two. */
    public static String firmness(Deterrence deterrence) {
        return switch (deterrence) {
            case CREDIBLE -> "credibly deterred (SEQ)";
            case POSSIBLE -> "only possibly deterred (GMR)";
            case NONE -> "not deterred";
            case UNDECIDED -> "undecided";
        };
    }
}
