package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.stability.concept.Simultaneous;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionCodes;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;

/** Sanctions by changes made at once; one option each, the states as bit vectors. */
class SimultaneousTest {

    private static final Preference LIKES_ITS_OWN = new Preference.Ranked(0, 0, 1, 1);

    private static GraphModel model(Preference first, int[][] movesOfFirst) {
        return new GraphModel(
                "two",
                List.of("A", "B"),
                List.of("NN", "YN", "NY", "YY"),
                new int[][][] {movesOfFirst, {{2}, {3}, {0}, {1}}},
                List.of(first, LIKES_ITS_OWN),
                Collections.nCopies(2, Strength.MILD),
                Optional.of(new OptionCodes(
                        List.of(
                                new ConflictOption("a", 0, ConflictOption.Direction.BOTH),
                                new ConflictOption("b", 1, ConflictOption.Direction.BOTH)),
                        List.of(0L, 1L, 2L, 3L))));
    }

    @Test
    void aStateThatIsNotKnownToBeNoBetterIsNoSanction() {
        int[][] moves = {{1}, {0}, {3}, {2}};
        List<int[]> gain = List.<int[]>of(new int[] {1, 0});
        BitSet unknown = Simultaneous.stable(model(Preference.known(4, gain, List.of()), moves))
                .getFirst();
        BitSet worse = Simultaneous.stable(model(
                        Preference.known(4, List.of(new int[] {1, 0}, new int[] {0, 3}), List.of()), moves))
                .getFirst();
        assertThat(unknown.get(0)).isFalse();
        assertThat(worse.get(0)).isTrue();
    }

    @Test
    void movesThatChangeOptionsOfOthersCannotBeAddedUp() {
        assertThat(Simultaneous.objection(model(LIKES_ITS_OWN, new int[][] {{1}, {0}, {3}, {2}})))
                .isEmpty();
        assertThat(Simultaneous.objection(model(LIKES_ITS_OWN, new int[][] {{3}, {0}, {3}, {2}})))
                .hasValueSatisfying(words -> assertThat(words).contains("the move of A from NN to YY"));
    }
}
