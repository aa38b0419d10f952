package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Sampler;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;

/** The model of one reading, straight from the definitions: every pair of sets of moves is tried, every pair of states compared. */
final class SlowAftermath {

    /** Whether a step is there after all: for clauses. */
    interface Kept {
        boolean keeps(int party, int from, int to);
    }

    private final Knowledge knowledge;
    private final Aftermath aftermath;
    private final List<Integer> codes;
    private final List<Integer> movers;
    private final Map<List<Integer>, Preference.Pairs> preferences = new HashMap<>();

    SlowAftermath(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.aftermath = knowledge.aftermaths().getFirst();
        this.movers = IntStream.range(0, knowledge.dispute().parties().size())
                .filter(p -> aftermath.moves().stream().anyMatch(move -> move.party() == p))
                .boxed()
                .toList();
        TreeSet<Integer> reached = new TreeSet<>(List.of(0));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            for (int from : List.copyOf(reached)) {
                for (int to = 0; to < 1 << aftermath.moves().size(); to++) {
                    for (int party : movers) {
                        if (mayMove(party, from, to)) {
                            reached.add(to);
                        }
                    }
                }
            }
        }
        this.codes = List.copyOf(reached);
    }

    List<Integer> codes() {
        return codes;
    }

    boolean mayMove(int party, int from, int to) {
        boolean may = from != to;
        for (int k = 0; k < aftermath.moves().size(); k++) {
            Aftermath.Move move = aftermath.moves().get(k);
            boolean was = (from >> k & 1) == 1;
            boolean is = (to >> k & 1) == 1;
            if (was != is) {
                may &= move.party() == party;
                may &= is || !move.irreversible();
                may &= !is || move.when().isEmpty() || move.when().get().met(bits(to));
            }
        }
        return may;
    }

    private int[] bits(int code) {
        return IntStream.range(0, aftermath.moves().size())
                .map(k -> code >> k & 1)
                .toArray();
    }

    /** Empty for no deal. */
    private Optional<List<Integer>> amountsTo(int code) {
        List<Integer> chosen = new ArrayList<>();
        for (int option : aftermath.settlement().toArray()) {
            chosen.add(option);
        }
        boolean over = false;
        for (int k = 0; k < aftermath.moves().size(); k++) {
            if ((code >> k & 1) == 1) {
                aftermath.moves().get(k).turns().forEach(chosen::set);
                over |= aftermath.moves().get(k).endsDeal();
            }
        }
        return over ? Optional.empty() : Optional.of(chosen);
    }

    private Optional<Ratio> settled(int party, Optional<PartyReading> reading, int code) {
        Optional<List<Integer>> chosen = amountsTo(code);
        if (reading.isEmpty() || chosen.isEmpty()) {
            return reading.flatMap(PartyReading::noDeal);
        }
        Ratio value = Ratio.ZERO;
        List<Issue> issues = knowledge.dispute().issues();
        for (int i = 0; i < issues.size(); i++) {
            Ratio worth = reading.get().anchors().get(i).get(chosen.get().get(i));
            value = value.plus(reading.get().weights().get(i).times(worth));
        }
        List<Interaction> interactions = knowledge.preferences().get(party).interactions();
        for (int t = 0; t < interactions.size(); t++) {
            boolean met = interactions
                    .get(t)
                    .when()
                    .met(chosen.get().stream().mapToInt(o -> o).toArray());
            value = met ? value.plus(reading.get().interactions().get(t)) : value;
        }
        return Optional.of(value);
    }

    private Ratio added(int party, List<List<Ratio>> drawn, int code) {
        Ratio sum = Ratio.ZERO;
        for (int k = 0; k < aftermath.moves().size(); k++) {
            for (int e = 0; e < aftermath.moves().get(k).effects().size(); e++) {
                boolean counts = (code >> k & 1) == 1
                        && aftermath.moves().get(k).effects().get(e).party() == party;
                sum = counts ? sum.plus(drawn.get(k).get(e)) : sum;
            }
        }
        return sum;
    }

    /** What a state is worth, as far as all of it is known. */
    Optional<Ratio> worth(Sampler sampler, int index, int party, int code) {
        return settled(party, sampler.draw(index, party), code)
                .map(value -> value.plus(added(party, sampler.draw(index, aftermath), code)));
    }

    /** Of one sampler only. */
    private Preference.Pairs preference(Sampler sampler, int index, int party) {
        return preferences.computeIfAbsent(List.of(index, party), key -> compared(sampler, index, party));
    }

    private Preference.Pairs compared(Sampler sampler, int index, int party) {
        Optional<PartyReading> reading = sampler.draw(index, party);
        List<List<Ratio>> drawn = sampler.draw(index, aftermath);
        List<BitSet> better = Stream.generate(BitSet::new).limit(codes.size()).toList();
        List<BitSet> unknown = Stream.generate(BitSet::new).limit(codes.size()).toList();
        List<Optional<List<Integer>>> places =
                codes.stream().map(this::amountsTo).toList();
        List<Optional<Ratio>> settled =
                codes.stream().map(code -> settled(party, reading, code)).toList();
        List<Ratio> added =
                codes.stream().map(code -> added(party, drawn, code)).toList();
        for (int s = 0; s < codes.size(); s++) {
            for (int t = 0; t < codes.size(); t++) {
                boolean same = places.get(s).equals(places.get(t));
                Optional<Ratio> one = settled.get(s);
                Optional<Ratio> other = settled.get(t);
                Ratio change = added.get(t).minus(added.get(s));
                if (same) {
                    better.get(s).set(t, change.signum() > 0);
                } else if (one.isEmpty() || other.isEmpty()) {
                    unknown.get(s).set(t);
                } else {
                    better.get(s)
                            .set(t, other.get().minus(one.get()).plus(change).signum() > 0);
                }
            }
        }
        return new Preference.Pairs(better, unknown);
    }

    /**
     * Whether one mover stays in the settlement as agreed.
     *
     * @param bound a move that its owner is bound to make where others leave, or -1
     */
    boolean stays(Sampler sampler, int index, Concept concept, int mover, boolean certainly, Kept kept, int bound) {
        List<Preference> ranked = new ArrayList<>(movers.stream()
                .<Preference>map(party -> preference(sampler, index, party))
                .toList());
        if (bound >= 0) {
            int owner = movers.indexOf(aftermath.moves().get(bound).party());
            if (owner != mover) {
                ranked.set(owner, willing((Preference.Pairs) ranked.get(owner), bound));
            }
        }
        boolean sure = certainly && concept.answers() == Concept.Answers.CREDIBLE;
        int[][][] moves = new int[movers.size()][codes.size()][];
        for (int p = 0; p < moves.length; p++) {
            int party = p;
            for (int s = 0; s < codes.size(); s++) {
                int from = s;
                moves[p][s] = IntStream.range(0, codes.size())
                        .filter(to -> mayMove(movers.get(party), codes.get(from), codes.get(to)))
                        .filter(to -> kept.keeps(party, codes.get(from), codes.get(to)))
                        .filter(to ->
                                !sure || party == mover || !ranked.get(party).unknown(from, to))
                        .toArray();
            }
        }
        GraphModel model = new GraphModel(
                "slow",
                movers.stream().map(p -> "p" + p).toList(),
                codes.stream().map(code -> "s" + code).toList(),
                moves,
                ranked,
                movers.stream().map(p -> Strength.MILD).toList(),
                Optional.empty());
        Behaviour behaviour = Behaviour.of(concept).with(certainly ? Attitude.A : Attitude.D);
        return new ExplicitGraph(model, List.of(behaviour))
                .stable(behaviour)
                .get(mover)
                .get(0);
    }

    /** The same, with the move by itself taken for a gain. */
    private Preference willing(Preference.Pairs plain, int bound) {
        List<BitSet> better = Stream.generate(BitSet::new).limit(codes.size()).toList();
        List<BitSet> unknown = Stream.generate(BitSet::new).limit(codes.size()).toList();
        for (int s = 0; s < codes.size(); s++) {
            for (int t = 0; t < codes.size(); t++) {
                better.get(s).set(t, plain.better(t, s));
                unknown.get(s).set(t, plain.unknown(s, t));
            }
        }
        for (int s = 0; s < codes.size(); s++) {
            int t = codes.indexOf(codes.get(s) | 1 << bound);
            if (t >= 0 && t != s) {
                better.get(s).set(t);
                unknown.get(s).clear(t);
            }
        }
        return new Preference.Pairs(better, unknown);
    }

    List<Integer> movers() {
        return movers;
    }
}
