package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.Guarantors;
import org.parley.stability.answer.Guarantors.Pivotal;
import org.parley.stability.answer.Guarantors.PivotalMove;
import org.parley.stability.answer.Staying;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;

/** Pivotal guarantors against leaving out every party, and every move, one after the other. */
class GuarantorsTest {

    private static boolean stays(GraphModel model, List<Behaviour> behaviours, int party, int state) {
        Behaviour own = behaviours.get(party);
        return new ExplicitGraph(model, List.of(own)).stable(own).get(party).get(state);
    }

    /** Every party behaves in a way of its own. */
    static List<Behaviour> mixed(Random random, int parties) {
        List<Behaviour> mixed = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            mixed.add(Behaviour.of(Concepts.ALL.get(random.nextInt(Concepts.ALL.size()))));
        }
        return mixed;
    }

    @Test
    void areThosePartiesAndMovesWithoutWhichAnotherWouldLeave() {
        int parties = 0;
        int moves = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            GraphModel model = RandomConflicts.graph(random);
            List<Behaviour> behaviours = mixed(random, model.parties().size());
            int state = random.nextInt(model.size());
            List<Pivotal> slowParties = new ArrayList<>();
            List<PivotalMove> slowMoves = new ArrayList<>();
            for (int guarantor = 0; guarantor < model.parties().size(); guarantor++) {
                int[][][] none = model.moves();
                none[guarantor] = new int[model.size()][0];
                for (int held = 0; held < model.parties().size(); held++) {
                    if (held == guarantor || !stays(model, behaviours, held, state)) {
                        continue;
                    }
                    if (!stays(model.withMoves(none), behaviours, held, state)) {
                        slowParties.add(new Pivotal(guarantor, held));
                    }
                    for (int from = 0; from < model.size(); from++) {
                        for (int to : model.movesFrom(guarantor, from)) {
                            int[][][] without = model.moves();
                            without[guarantor][from] = Arrays.stream(without[guarantor][from])
                                    .filter(end -> end != to)
                                    .toArray();
                            if (!stays(model.withMoves(without), behaviours, held, state)) {
                                slowMoves.add(new PivotalMove(guarantor, from, to, held));
                            }
                        }
                    }
                }
            }
            Guarantors found = Guarantors.of(model, new Staying(behaviours, 1 << 20), state);
            assertThat(found.parties()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(slowParties);
            assertThat(found.moves()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(slowMoves);
            parties += slowParties.size();
            moves += slowMoves.size();
        }
        assertThat(parties).isGreaterThan(100);
        assertThat(moves).isGreaterThan(100);
    }
}
