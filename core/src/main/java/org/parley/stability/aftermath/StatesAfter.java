package org.parley.stability.aftermath;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.preference.Aftermath;
import org.parley.preference.Knowledge;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.OptionCodes;

/**
 * The states that moves lead to from a settlement. A state is a set of moves made, as bits; the first is the settlement as
 * agreed, with none. A party may make and undo several of its own moves at once; a condition is asked of what is then made.
 * States that no sequence of moves reaches are left out.
 *
 * @param movers the parties that can move (indices in the dispute), in the order of the model
 * @param codes ascending
 * @param places what each state amounts to, by index of {@code settlements}
 * @param settlements all different; none stands for no deal
 */
@SuppressWarnings("ArrayRecordComponent")
public record StatesAfter(
        Aftermath aftermath,
        Knowledge knowledge,
        List<Integer> movers,
        int[] codes,
        int[] places,
        List<Optional<Settlement>> settlements) {

    /** What the settlement is called as a state. */
    public static final String AGREED = "as agreed";

    public StatesAfter {
        movers = List.copyOf(movers);
        settlements = List.copyOf(settlements);
    }

    public static StatesAfter of(Knowledge knowledge, Aftermath aftermath) {
        int[] codes = reached(aftermath);
        List<Optional<Settlement>> settlements = new ArrayList<>();
        int[] places = new int[codes.length];
        for (int s = 0; s < codes.length; s++) {
            Optional<Settlement> amountsTo = amountsTo(aftermath, codes[s]);
            if (!settlements.contains(amountsTo)) {
                settlements.add(amountsTo);
            }
            places[s] = settlements.indexOf(amountsTo);
        }
        return new StatesAfter(aftermath, knowledge, aftermath.movers(), codes, places, settlements);
    }

    public int size() {
        return codes.length;
    }

    private static int[] reached(Aftermath aftermath) {
        TreeSet<Integer> seen = new TreeSet<>(List.of(0));
        Deque<Integer> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            int from = queue.remove();
            for (int party : aftermath.movers()) {
                for (int to : steps(aftermath, party, from)) {
                    if (seen.add(to)) {
                        queue.add(to);
                    }
                }
            }
        }
        return seen.stream().mapToInt(code -> code).toArray();
    }

    /** The sets of moves that a party can reach by making and undoing some of its own. */
    private static List<Integer> steps(Aftermath aftermath, int party, int from) {
        int own = 0;
        int fixed = 0;
        for (int k = 0; k < aftermath.moves().size(); k++) {
            if (aftermath.moves().get(k).party() == party) {
                own |= 1 << k;
                fixed |= aftermath.moves().get(k).irreversible() ? from & 1 << k : 0;
            }
        }
        List<Integer> steps = new ArrayList<>();
        int free = own & ~fixed;
        for (int change = free; change != 0; change = change - 1 & free) {
            int to = from ^ change;
            if (mayBeMade(aftermath, change & to, to)) {
                steps.add(to);
            }
        }
        return steps;
    }

    private static boolean mayBeMade(Aftermath aftermath, int made, int state) {
        int[] chosen = IntStream.range(0, aftermath.moves().size())
                .map(k -> state >>> k & 1)
                .toArray();
        return IntStream.range(0, chosen.length)
                .filter(k -> (made >>> k & 1) != 0)
                .allMatch(k -> aftermath
                        .moves()
                        .get(k)
                        .when()
                        .map(when -> when.met(chosen))
                        .orElse(true));
    }

    private static Optional<Settlement> amountsTo(Aftermath aftermath, int code) {
        int[] chosen = aftermath.settlement().toArray();
        for (int k = 0; k < aftermath.moves().size(); k++) {
            if ((code >>> k & 1) != 0) {
                if (aftermath.moves().get(k).endsDeal()) {
                    return Optional.empty();
                }
                aftermath.moves().get(k).turns().forEach((issue, option) -> chosen[issue] = option);
            }
        }
        return Optional.of(Settlement.of(chosen));
    }

    /** What each mover can reach in one move, by mover and state, the simplest moves first; not to be changed. */
    public int[][][] moves() {
        int[][][] moves = new int[movers.size()][codes.length][];
        for (int p = 0; p < moves.length; p++) {
            for (int s = 0; s < codes.length; s++) {
                int from = codes[s];
                moves[p][s] = steps(aftermath, movers.get(p), from).stream()
                        .sorted(Comparator.<Integer>comparingInt(to -> Integer.bitCount(from ^ to))
                                .thenComparingInt(to -> to))
                        .mapToInt(to -> Arrays.binarySearch(codes, to))
                        .toArray();
            }
        }
        return moves;
    }

    public boolean isMade(int move, int state) {
        return (codes[state] >>> move & 1) != 0;
    }

    public List<String> parties() {
        return movers.stream()
                .map(p -> knowledge.dispute().parties().get(p).name())
                .toList();
    }

    /** {@code as agreed}, or the moves made: {@code violate+answer}. */
    public List<String> names() {
        return IntStream.range(0, codes.length).mapToObj(this::name).toList();
    }

    private String name(int state) {
        return codes[state] == 0
                ? AGREED
                : IntStream.range(0, aftermath.moves().size())
                        .filter(move -> isMade(move, state))
                        .mapToObj(move -> aftermath.moves().get(move).id())
                        .collect(Collectors.joining("+"));
    }

    /** The moves as options of the model. */
    public OptionCodes options() {
        return new OptionCodes(
                aftermath.moves().stream()
                        .map(move -> new ConflictOption(
                                knowledge.dispute().parties().get(move.party()).name() + ": " + move.name(),
                                movers.indexOf(move.party()),
                                move.irreversible() ? ConflictOption.Direction.FORWARD : ConflictOption.Direction.BOTH))
                        .toList(),
                IntStream.of(codes).mapToObj(code -> (long) code).toList());
    }
}
