package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.ConflictOption;

/**
 * Moves in words, as what changes: which options are taken up and which dropped. Where a model has no options, or where states
 * are coalesced so that no change of the mover's own options tells the move, by the state moved to.
 *
 * @param conflict what the moves are made in
 */
public record MoveWords(Conflict conflict) {

    /** Options by name, in the order of the model. */
    public record Change(List<String> taken, List<String> dropped) {
        public Change {
            taken = List.copyOf(taken);
            dropped = List.copyOf(dropped);
        }

        public int size() {
            return taken.size() + dropped.size();
        }

        /** The two parts with their verbs: {@code take up “A” and “B” and drop “C”}. */
        private String told(String take, String drop) {
            List<String> parts = new ArrayList<>();
            if (!taken.isEmpty()) {
                parts.add(take + " " + StabilityWords.and(quoted(taken)));
            }
            if (!dropped.isEmpty()) {
                parts.add(drop + " " + StabilityWords.and(quoted(dropped)));
            }
            return String.join(taken.size() > 1 ? ", and " : " and ", parts);
        }
    }

    /** A move of one party: {@code take up “North violates”}, as it follows "would". */
    public String take(int party, long from, long to) {
        return take(1L << party, from, to);
    }

    /** The same of parties that move together, as bits. */
    public String take(long movers, long from, long to) {
        return change(movers, from, to)
                .map(change -> change.told("take up", "drop"))
                .orElseGet(() -> "move to " + place(to));
    }

    /** The same with what people call the state it leads to, for looking it up. */
    public String takeTo(long movers, long from, long to) {
        boolean named = states().labelled(to) && change(movers, from, to).isPresent();
        return take(movers, from, to) + (named ? " (" + states().name(to) + ")" : "");
    }

    /** {@code taking up “North violates”}; without options {@code moving from A to B}. */
    public String taking(int party, long from, long to) {
        return change(1L << party, from, to)
                .map(MoveWords::taking)
                .orElseGet(() -> "moving from " + StateWords.quoted(states().name(from)) + " to " + place(to));
    }

    static String taking(Change change) {
        return change.told("taking up", "dropping");
    }

    /** In a word or two, as in a picture: {@code North violates + drop monitors}. */
    public String brief(int party, long from, long to) {
        return change(1L << party, from, to)
                .map(change -> new Ways(List.of(change)).brief())
                .orElseGet(() -> states().name(to));
    }

    /** What of their own options the movers change; none where that does not tell the move. */
    public Optional<Change> change(long movers, long from, long to) {
        return states().coded().flatMap(coded -> {
            long before = coded.code(from);
            long after = coded.code(to);
            List<ConflictOption> options = coded.options();
            boolean own = IntStream.range(0, options.size())
                    .filter(k -> ((before ^ after) >>> k & 1) != 0)
                    .allMatch(k -> (movers >>> options.get(k).owner() & 1) != 0);
            return own && before != after
                    ? Optional.of(new Change(names(options, after & ~before), names(options, before & ~after)))
                    : Optional.empty();
        });
    }

    private List<String> names(List<ConflictOption> options, long chosen) {
        return IntStream.range(0, options.size())
                .filter(k -> (chosen >>> k & 1) != 0)
                .mapToObj(k -> unowned(options.get(k)))
                .toList();
    }

    /** Without the name of its owner before it, which the sentence has already. */
    private String unowned(ConflictOption option) {
        String owner = conflict.parties().get(option.owner()) + ": ";
        return option.name().startsWith(owner) ? option.name().substring(owner.length()) : option.name();
    }

    static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").toList();
    }

    private String place(long state) {
        return StateWords.quoted(states().name(state))
                + states().taken(state).map(words -> " (" + words + ")").orElse("");
    }

    private StateWords states() {
        return new StateWords(conflict);
    }
}
