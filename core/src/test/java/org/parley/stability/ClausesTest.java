package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.Clause;
import org.parley.stability.answer.Clauses;
import org.parley.stability.answer.SideEffects;
import org.parley.stability.answer.Staying;
import org.parley.stability.answer.Variant;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Preference;

/** Clauses against a verdict on all states of the model that each would make. */
class ClausesTest {

    private static BitSet equilibria(GraphModel model, List<Behaviour> behaviours) {
        return new ExplicitGraph(model, behaviours).equilibria(behaviours);
    }

    /** The graph under a clause, made anew; a party that is bound prefers the end of its answer from then on. */
    private static GraphModel under(Clause clause, GraphModel graph, Optional<OptionModel> model) {
        return switch (clause) {
            case Clause.Lock lock -> GraphForm.of(model.orElseThrow().with(lock.option(), lock.direction()), 1 << 10);
            case Clause.Bar bar -> {
                int[][][] moves = graph.moves();
                int from = index(graph, model, bar.from());
                int to = index(graph, model, bar.to());
                moves[bar.party()][from] = Arrays.stream(moves[bar.party()][from])
                        .filter(end -> end != to)
                        .toArray();
                yield graph.withMoves(moves);
            }
            case Clause.Sanction added -> {
                int[][][] moves = graph.moves();
                int from = index(graph, model, added.from());
                moves[added.party()][from] = IntStream.concat(
                                Arrays.stream(moves[added.party()][from]),
                                IntStream.of(index(graph, model, added.to())))
                        .toArray();
                yield graph.withMoves(moves);
            }
            case Clause.Bind bind -> {
                List<BitSet> better = better(graph, bind.party());
                better.get(index(graph, model, bind.from())).set(index(graph, model, bind.to()));
                yield graph.with(bind.party(), pairs(graph, bind.party(), better));
            }
            case Clause.Pledge pledge -> {
                List<BitSet> better = better(graph, pledge.party());
                List<Long> codes = graph.codes().orElseThrow().codes();
                for (int from = 0; from < graph.size(); from++) {
                    long before = codes.get(from);
                    boolean kept = ((before ^ pledge.state()) >>> pledge.option() & 1) == 0;
                    for (int to : graph.movesFrom(pledge.party(), from)) {
                        boolean changed = (codes.get(to) ^ before) == 1L << pledge.option();
                        if (changed && kept && before != pledge.state()) {
                            better.get(from).set(to);
                        }
                    }
                }
                yield graph.with(pledge.party(), pairs(graph, pledge.party(), better));
            }
        };
    }

    private static int index(GraphModel graph, Optional<OptionModel> model, long state) {
        return model.isPresent() && model.get().coalesced().isEmpty()
                ? graph.codes().orElseThrow().stateOf(state).orElseThrow()
                : (int) state;
    }

    private static List<BitSet> better(GraphModel graph, int party) {
        return IntStream.range(0, graph.size())
                .mapToObj(than -> {
                    BitSet row = new BitSet();
                    IntStream.range(0, graph.size())
                            .filter(s -> graph.better(party, s, than))
                            .forEach(row::set);
                    return row;
                })
                .toList();
    }

    private static Preference pairs(GraphModel graph, int party, List<BitSet> better) {
        List<BitSet> unknown = IntStream.range(0, graph.size())
                .mapToObj(a -> {
                    BitSet row = new BitSet();
                    IntStream.range(0, graph.size())
                            .filter(b -> graph.unknown(party, a, b)
                                    && !better.get(a).get(b)
                                    && !better.get(b).get(a))
                            .forEach(row::set);
                    return row;
                })
                .toList();
        return new Preference.Pairs(better, unknown);
    }

    @Test
    void whatIsSaidToSufficeDoesAndWhatIsNotDoesNot() {
        int[] seen = new int[5];
        int together = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Optional<OptionModel> model = switch (seed % 3) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(RandomConflicts.options(random));
                default -> Optional.of(RandomConflicts.tangled(random));
            };
            GraphModel graph =
                    model.map(options -> GraphForm.of(options, 1 << 10)).orElseGet(() -> RandomConflicts.graph(random));
            if (graph.size() == 0) {
                continue;
            }
            List<Behaviour> behaviours =
                    GuarantorsTest.mixed(random, graph.parties().size());
            int index = random.nextInt(graph.size());
            boolean coded = model.isPresent() && model.get().coalesced().isEmpty();
            long state = coded ? graph.codes().orElseThrow().codes().get(index) : index;
            Optional<Variant> variant = model.map(options -> new Variant(options, state));
            Conflict conflict = variant.map(Variant::conflict).orElse(graph);
            Clauses clauses = Clauses.of(
                    conflict,
                    variant,
                    new Staying(behaviours, 1 << 20),
                    state,
                    Optional.of(new SideEffects(graph, variant, behaviours)));
            BitSet before = equilibria(graph, behaviours);
            assertThat(clauses.open().isEmpty()).as("seed " + seed).isEqualTo(before.get(index));
            for (Clauses.Proposal proposal : clauses.proposals()) {
                GraphModel changed = under(proposal.clause(), graph, model);
                BitSet after = equilibria(changed, behaviours);
                assertThat(proposal.suffices())
                        .as("seed " + seed + " " + proposal.clause())
                        .isEqualTo(after.get(index));
                proposal.effects().ifPresent(effects -> {
                    for (int s = 0; s < graph.size(); s++) {
                        assertThat(effects.gained().contains(s)).isEqualTo(after.get(s) && !before.get(s));
                        assertThat(effects.lost().contains(s)).isEqualTo(before.get(s) && !after.get(s));
                    }
                });
                seen[kind(proposal.clause())] += proposal.suffices() ? 1 : 0;
            }
            if (clauses.together().isPresent()) {
                GraphModel all = graph;
                Optional<OptionModel> locked = model;
                for (Clause clause : clauses.together().get()) {
                    if (clause instanceof Clause.Lock lock) {
                        locked = Optional.of(locked.orElseThrow().with(lock.option(), lock.direction()));
                        all = GraphForm.of(locked.get(), 1 << 10);
                    }
                }
                for (Clause clause : clauses.together().get()) {
                    all = clause instanceof Clause.Lock ? all : under(clause, all, locked);
                }
                assertThat(equilibria(all, behaviours).get(index))
                        .as("seed " + seed)
                        .isTrue();
                together++;
            }
        }
        assertThat(IntStream.of(seen).min().orElseThrow())
                .as("locks, bars, binds, sanctions and pledges that suffice")
                .isGreaterThan(20);
        assertThat(together).isGreaterThan(20);
    }

    private static int kind(Clause clause) {
        return switch (clause) {
            case Clause.Lock lock -> 0;
            case Clause.Bar bar -> 1;
            case Clause.Bind bind -> 2;
            case Clause.Sanction sanction -> 3;
            case Clause.Pledge pledge -> 4;
        };
    }

    @Test
    void barringTheOnlyOpenTemptationIsAlwaysProposed() {
        int proposed = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            GraphModel graph = AnswersTest.ordered(random, 7);
            List<Behaviour> behaviours =
                    GuarantorsTest.mixed(random, graph.parties().size());
            Clauses clauses =
                    Clauses.of(graph, Optional.empty(), new Staying(behaviours, 1 << 20), 0, Optional.empty());
            if (clauses.open().size() == 1) {
                Staying.Open open = clauses.open().getFirst();
                Clause bar = new Clause.Bar(open.party(), 0, open.to());
                boolean stays = equilibria(under(bar, graph, Optional.empty()), behaviours)
                        .get(0);
                assertThat(clauses.proposals().stream()
                                .anyMatch(one -> one.clause().equals(bar) && one.suffices()))
                        .as("seed " + seed)
                        .isEqualTo(stays);
                proposed += stays ? 1 : 0;
            }
        }
        assertThat(proposed).isGreaterThan(20);
    }
}
