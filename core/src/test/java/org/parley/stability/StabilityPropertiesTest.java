package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.concept.Gain;
import org.parley.stability.concept.LimitedMove;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;

/** What holds of every conflict, on random ones. */
class StabilityPropertiesTest {

    private static final int MODELS = 2_000;

    private static Concept concept(String id) {
        return Concepts.of(id).orElseThrow();
    }

    private static BitSet stable(GraphModel model, Behaviour behaviour, int party) {
        return new ExplicitGraph(model, List.of(behaviour)).stable(behaviour).get(party);
    }

    private static boolean within(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    /** Total orders with ties. */
    private static GraphModel ordered(Random random) {
        GraphModel model = RandomConflicts.graph(random);
        for (int p = 0; p < model.parties().size(); p++) {
            model = model.with(p, RandomConflicts.ranked(random, model.size()));
        }
        return model;
    }

    @Test
    void stricterConceptsAreWithinLooserOnes() {
        String[][] inclusions = {{"R", "SSEQ"}, {"SSEQ", "SEQ"}, {"SEQ", "GMR"}, {"SSEQ", "SMR"}, {"SMR", "GMR"}};
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = ordered(new Random(seed));
            ExplicitGraph engine = ExplicitGraph.of(model, Concepts.ALL);
            for (String[] pair : inclusions) {
                for (int p = 0; p < model.parties().size(); p++) {
                    BitSet strict =
                            engine.stable(Behaviour.of(concept(pair[0]))).get(p);
                    BitSet loose = engine.stable(Behaviour.of(concept(pair[1]))).get(p);
                    assertThat(within(strict, loose))
                            .as(seed + " " + pair[0] + " in " + pair[1])
                            .isTrue();
                }
            }
        }
    }

    @Test
    void stabilityGrowsWithTheAttitude() {
        Attitude[][] orders = {
            {Attitude.A, Attitude.B}, {Attitude.B, Attitude.D}, {Attitude.A, Attitude.C}, {Attitude.C, Attitude.D}
        };
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = RandomConflicts.graph(new Random(seed));
            for (Concept concept : Concepts.ALL) {
                for (Attitude[] order : orders) {
                    BitSet less = stable(model, Behaviour.of(concept).with(order[0]), 0);
                    BitSet more = stable(model, Behaviour.of(concept).with(order[1]), 0);
                    assertThat(within(less, more)).as(seed + " " + concept.id()).isTrue();
                }
            }
        }
    }

    @Test
    void strongStabilityIsStability() {
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = RandomConflicts.graph(new Random(seed));
            for (Concept concept : Concepts.ALL) {
                BitSet strong = stable(model, Behaviour.of(concept).strongly(), 0);
                assertThat(within(strong, stable(model, Behaviour.of(concept), 0)))
                        .isTrue();
            }
        }
    }

    @Test
    void verdictsDoNotDependOnTheOrderOfStatesAndParties() {
        for (int seed = 0; seed < MODELS; seed++) {
            Random random = new Random(seed);
            GraphModel model = RandomConflicts.graph(random);
            int[] place = shuffled(random, model.size());
            int[] seat = shuffled(random, model.parties().size());
            GraphModel other = renamed(model, place, seat);
            ExplicitGraph engine = ExplicitGraph.of(model, Concepts.ALL);
            ExplicitGraph again = ExplicitGraph.of(other, Concepts.ALL);
            for (Concept concept : Concepts.ALL) {
                for (int p = 0; p < seat.length; p++) {
                    for (int s = 0; s < place.length; s++) {
                        assertThat(again.verdict(Behaviour.of(concept), seat[p], place[s]))
                                .isEqualTo(engine.verdict(Behaviour.of(concept), p, s));
                    }
                }
            }
        }
    }

    @Test
    void verdictsDependOnTheOrderOfPayoffsOnly() {
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = ordered(new Random(seed));
            GraphModel recoded = model;
            for (int p = 0; p < model.parties().size(); p++) {
                int[] ranks = ((Preference.Ranked) model.preference(p)).ranks();
                recoded = recoded.with(
                        p,
                        new Preference.Ranked(
                                Arrays.stream(ranks).map(r -> r * r * 7 - 100).toArray()));
            }
            for (Concept concept : Concepts.ALL) {
                assertThat(ExplicitGraph.of(recoded, List.of(concept)).stable(Behaviour.of(concept)))
                        .isEqualTo(ExplicitGraph.of(model, List.of(concept)).stable(Behaviour.of(concept)));
            }
        }
    }

    @Test
    void moreMovesOfOthersNeverBreakGmrAndMoreOwnMovesNeverMakeNash() {
        for (int seed = 0; seed < MODELS; seed++) {
            Random random = new Random(seed);
            GraphModel model = ordered(random);
            int mover = random.nextInt(model.parties().size());
            int[][][] moves = model.moves();
            int from = random.nextInt(model.size());
            int[] more = Arrays.copyOf(moves[mover][from], moves[mover][from].length + 1);
            more[more.length - 1] = random.nextInt(model.size());
            moves[mover][from] = more;
            GraphModel wider = model.withMoves(moves);
            for (int p = 0; p < model.parties().size(); p++) {
                if (p == mover) {
                    Behaviour nash = Behaviour.of(Concepts.NASH);
                    assertThat(within(stable(wider, nash, p), stable(model, nash, p)))
                            .isTrue();
                } else {
                    Behaviour gmr = Behaviour.of(concept("GMR"));
                    assertThat(within(stable(model, gmr, p), stable(wider, gmr, p)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void limitedMoveAnswersAlikeWhetherAnOrderIsListedOrKnownPairByPairAndRefusesACircle() {
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = ordered(new Random(seed));
            GraphModel paired = model.with(0, paired(model, 0)).with(1, paired(model, 1));
            assertThat(LimitedMove.of(paired, 3)).isEqualTo(LimitedMove.of(model, 3));
        }
        Preference circle =
                Preference.known(3, List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0}), List.of());
        GraphModel round = new GraphModel(
                "round",
                RandomConflicts.parties(2),
                List.of("a", "b", "c"),
                new int[][][] {{{1}, {2}, {0}}, {{}, {}, {}}},
                List.of(circle, new Preference.Ranked(0, 1, 2)),
                List.of(Strength.MILD, Strength.MILD),
                Optional.empty());
        assertThat(LimitedMove.of(round, 1).refusal().orElseThrow()).contains("circle");
    }

    private static Preference paired(GraphModel model, int party) {
        List<int[]> strict = new ArrayList<>();
        List<int[]> equal = new ArrayList<>();
        for (int a = 0; a < model.size(); a++) {
            for (int b = 0; b < model.size(); b++) {
                if (model.better(party, a, b)) {
                    strict.add(new int[] {a, b});
                } else if (a < b && !model.better(party, b, a)) {
                    equal.add(new int[] {a, b});
                }
            }
        }
        return Preference.known(model.size(), strict, equal);
    }

    @Test
    void limitedMoveOfOneIsNashAndTiesAreRefusedWithAReason() {
        int refused = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            GraphModel model = ordered(new Random(seed));
            LimitedMove.Outcome one = LimitedMove.of(model, 1);
            if (model.parties().size() > 2) {
                assertThat(one.refusal().orElseThrow()).contains("two parties");
            } else if (one.refusal().isPresent()) {
                refused++;
                assertThat(one.refusal().get()).contains("equally well");
            } else {
                ExplicitGraph engine = ExplicitGraph.of(model, List.of(Concepts.NASH));
                assertThat(one.stable()).isEqualTo(engine.stable(Behaviour.of(Concepts.NASH)));
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void coalitionConceptsOfOnePartyAreItsOwnButForSeqAndTheGrandCoalitionHasNoSanctioner() {
        for (int seed = 0; seed < 1_000; seed++) {
            GraphModel model = ordered(new Random(seed));
            Map<CoalitionConcept, Map<Integer, BitSet>> all = Coalitions.stable(model, Gain.EVERY_MEMBER);
            ExplicitGraph engine = ExplicitGraph.of(model, Concepts.ALL);
            int everybody = (1 << model.parties().size()) - 1;
            for (int p = 0; p < model.parties().size(); p++) {
                assertThat(all.get(CoalitionConcept.CR).get(1 << p))
                        .isEqualTo(engine.stable(Behaviour.of(concept("R"))).get(p));
                assertThat(all.get(CoalitionConcept.CGMR).get(1 << p))
                        .isEqualTo(engine.stable(Behaviour.of(concept("GMR"))).get(p));
                assertThat(all.get(CoalitionConcept.CSMR).get(1 << p))
                        .isEqualTo(engine.stable(Behaviour.of(concept("SMR"))).get(p));
                assertThat(within(
                                engine.stable(Behaviour.of(concept("SEQ"))).get(p),
                                all.get(CoalitionConcept.CSEQ).get(1 << p)))
                        .isTrue();
            }
            for (CoalitionConcept concept : CoalitionConcept.values()) {
                assertThat(all.get(concept).get(everybody))
                        .isEqualTo(all.get(CoalitionConcept.CR).get(everybody));
            }
        }
    }

    private static int[] shuffled(Random random, int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int k = size - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int swap = order[k];
            order[k] = order[other];
            order[other] = swap;
        }
        return order;
    }

    private static GraphModel renamed(GraphModel model, int[] place, int[] seat) {
        int[][][] moves = new int[seat.length][place.length][];
        Preference[] preferences = new Preference[seat.length];
        for (int p = 0; p < seat.length; p++) {
            for (int s = 0; s < place.length; s++) {
                moves[seat[p]][place[s]] = Arrays.stream(model.movesFrom(p, s))
                        .map(to -> place[to])
                        .toArray();
            }
            preferences[seat[p]] = renamed(model, p, place);
        }
        return new GraphModel(
                "renamed",
                model.parties(),
                model.states(),
                moves,
                List.of(preferences),
                model.strengths(),
                Optional.empty());
    }

    private static Preference renamed(GraphModel model, int party, int[] place) {
        List<int[]> strict = new java.util.ArrayList<>();
        List<int[]> equal = new java.util.ArrayList<>();
        for (int a = 0; a < place.length; a++) {
            for (int b = 0; b < place.length; b++) {
                if (model.better(party, a, b)) {
                    strict.add(new int[] {place[a], place[b]});
                } else if (a < b && !model.unknown(party, a, b) && !model.better(party, b, a)) {
                    equal.add(new int[] {place[a], place[b]});
                }
            }
        }
        return Preference.known(place.length, strict, equal);
    }
}
