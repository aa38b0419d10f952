package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Gain;
import org.parley.stability.concept.LimitedMove;
import org.parley.stability.concept.Simultaneous;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;

/** The verdicts on all states of a graph. */
final class GraphVerdicts {

    private final GraphModel graph;
    private final int listed;
    private final boolean coalesced;
    private final ExplicitGraph engine;
    private final List<String> refused = new ArrayList<>();
    private Map<CoalitionConcept, Map<Integer, BitSet>> coalitions = Map.of();

    private GraphVerdicts(GraphModel graph, List<Asked> asked, int listed, boolean coalesced, Watch watch) {
        this.graph = graph;
        this.listed = listed;
        this.coalesced = coalesced;
        watch.at(Watch.Part.VERDICTS, 0, 1);
        List<Behaviour> behaviours = new ArrayList<>();
        for (Asked one : asked) {
            if (one instanceof Asked.Single single) {
                behaviours.add(single.behaviour());
            } else if (one instanceof Asked.Mixed mixed) {
                behaviours.addAll(mixed.behaviours());
            }
        }
        this.engine = new ExplicitGraph(graph, behaviours);
        if (graph.parties().size() <= Coalitions.MOST_PARTIES
                && asked.stream().anyMatch(Asked.Together.class::isInstance)) {
            watch.at(Watch.Part.COALITIONS, 0, 1);
            coalitions = Coalitions.stable(graph, Gain.EVERY_MEMBER);
        }
    }

    /** @param coalesced whether some states of the graph stand for several of the options */
    static Verdicts of(GraphModel graph, List<Asked> asked, int listed, boolean coalesced, Watch watch) {
        GraphVerdicts verdicts = new GraphVerdicts(graph, asked, listed, coalesced, watch);
        List<Verdicts.Row> rows = new ArrayList<>();
        for (Asked one : asked) {
            verdicts.row(one).ifPresent(rows::add);
        }
        return new Verdicts(graph.size(), rows, verdicts.refused);
    }

    private Optional<Verdicts.Row> row(Asked asked) {
        return switch (asked) {
            case Asked.Single single -> Optional.of(parties(single, engine.stable(single.behaviour())));
            case Asked.Mixed mixed ->
                Optional.of(parties(
                        mixed,
                        IntStream.range(0, mixed.parties().size())
                                .mapToObj(p ->
                                        engine.stable(mixed.behaviours().get(p)).get(p))
                                .toList()));
            case Asked.Together together -> together(together);
            case Asked.AtOnce atOnce -> atOnce(atOnce);
            case Asked.Looking looking -> {
                LimitedMove.Outcome outcome = LimitedMove.of(graph, looking.horizon());
                yield outcome.refusal().isPresent()
                        ? refuse(looking, outcome.refusal().get())
                        : Optional.of(parties(looking, outcome.stable()));
            }
        };
    }

    private Optional<Verdicts.Row> atOnce(Asked.AtOnce asked) {
        Optional<String> objection = coalesced
                ? Optional.of("changes made at once can be added up only where each state has options of its own, and"
                        + " coalesced ones have not")
                : Simultaneous.objection(graph);
        return objection.isPresent()
                ? refuse(asked, objection.get())
                : Optional.of(parties(asked, Simultaneous.stable(graph)));
    }

    private Optional<Verdicts.Row> refuse(Asked asked, String why) {
        refused.add(asked.id() + " is not told: " + why + ".");
        return Optional.empty();
    }

    private Verdicts.Row parties(Asked asked, List<BitSet> stable) {
        BitSet equilibria = new BitSet();
        equilibria.set(0, graph.size());
        stable.forEach(equilibria::and);
        return new Verdicts.Row(
                asked,
                IntStream.range(0, stable.size())
                        .mapToObj(p -> set(graph.parties().get(p), stable.get(p)))
                        .toList(),
                set("all", equilibria));
    }

    private Optional<Verdicts.Row> together(Asked.Together asked) {
        Map<Integer, BitSet> stable = coalitions.get(asked.concept());
        if (stable == null) {
            return refuse(
                    asked, "there are too many coalitions of " + graph.parties().size() + " parties");
        }
        return Optional.of(new Verdicts.Row(
                asked,
                stable.entrySet().stream()
                        .map(entry -> set(Coalitions.name(graph.parties(), entry.getKey()), entry.getValue()))
                        .toList(),
                set("all", Coalitions.equilibria(stable, graph.size()))));
    }

    private Verdicts.Set set(String who, BitSet states) {
        boolean complete = graph.size() <= listed;
        return new Verdicts.Set(
                who,
                states.cardinality(),
                complete ? states.stream().mapToObj(graph::name).toList() : List.of(),
                complete);
    }
}
