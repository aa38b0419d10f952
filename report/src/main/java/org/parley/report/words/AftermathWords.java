package org.parley.report.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.preference.Aftermath;
import org.parley.stability.aftermath.StatesAfter;

/** States and steps after a settlement, by the names of the moves made. */
public record AftermathWords(StatesAfter states) {

    /** {@code as agreed}, or the moves made: {@code attack again + fight back}. */
    public String state(int state) {
        return states.codes()[state] == 0
                ? StatesAfter.AGREED
                : IntStream.range(0, moves().size())
                        .filter(move -> states.isMade(move, state))
                        .mapToObj(this::name)
                        .collect(Collectors.joining(" + "));
    }

    /** What is made, and no longer made, on the way from one state to another. */
    public String step(int from, int to) {
        return IntStream.range(0, moves().size())
                .filter(move -> states.isMade(move, from) != states.isMade(move, to))
                .mapToObj(move -> (states.isMade(move, from) ? "no longer " : "") + name(move))
                .collect(Collectors.joining(" + "));
    }

    /** Its name; where moves of several parties are called so, with the party. */
    private String name(int move) {
        Aftermath.Move one = moves().get(move);
        boolean unclear = moves().stream()
                .anyMatch(other -> other.party() != one.party() && other.name().equals(one.name()));
        return (unclear ? states.parties().get(states.movers().indexOf(one.party())) + ": " : "") + one.name();
    }

    private List<Aftermath.Move> moves() {
        return states.aftermath().moves();
    }
}
