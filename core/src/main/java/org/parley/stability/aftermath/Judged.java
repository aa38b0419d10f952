package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.LazySearch.Temptation;
import org.parley.stability.engine.Verdict;

/**
 * All verdicts on the settlement as agreed in one reading.
 *
 * @param staying by concept and mover
 * @param held all that tempts somebody
 * @param without by mover, under SEQ, whether the settlement would hold without its answers
 */
record Judged(List<List<Stay>> staying, List<Held> held, List<Stay> without) {

    static final Concept CREDIBLE = Concepts.of("SEQ").orElseThrow();
    private static final Concept POSSIBLE = Concepts.of("GMR").orElseThrow();

    Judged {
        staying = List.copyOf(staying);
        held = List.copyOf(held);
        without = List.copyOf(without);
    }

    /** Whether somebody stays, for certain and possibly. */
    record Stay(boolean certainly, boolean possibly) {
        static final Stay BOTH = new Stay(true, true);

        Stay and(Stay other) {
            return new Stay(certainly && other.certainly, possibly && other.possibly);
        }
    }

    record Held(int mover, int to, Deterrence how, List<Move> path) {}

    /** Without clauses: these are only asked about where the settlement does not always hold. */
    static Judged of(Variants variants, List<Payoffs> payoffs, boolean unknown) {
        Bench bench = new Bench(variants, payoffs, unknown);
        List<PartyJudged> parties =
                IntStream.range(0, payoffs.size()).mapToObj(bench::party).toList();
        List<List<Stay>> staying = Concepts.ALL.stream()
                .map(concept -> parties.stream()
                        .map(party -> party.staying().get(Concepts.ALL.indexOf(concept)))
                        .toList())
                .toList();
        List<Stay> credibly = staying.get(Concepts.ALL.indexOf(CREDIBLE));
        List<Stay> without = new ArrayList<>();
        for (int guarantor = 0; guarantor < payoffs.size(); guarantor++) {
            Stay all = credibly.get(guarantor);
            for (int p = 0; p < payoffs.size() && all.possibly(); p++) {
                // Fewer answers never make a party stay, and one that is not tempted needs none.
                boolean open = p != guarantor
                        && credibly.get(p).possibly()
                        && !parties.get(p).held().isEmpty();
                Stay stay = open ? bench.stay(variants.without().get(guarantor), CREDIBLE, p) : credibly.get(p);
                all = p == guarantor ? all : all.and(stay);
            }
            without.add(all);
        }
        return new Judged(
                staying,
                parties.stream().flatMap(party -> party.held().stream()).toList(),
                without);
    }

    /** Whether the settlement would hold, under SEQ, with other moves. */
    static Stay with(Variants variants, Moves moves, List<Payoffs> payoffs, boolean unknown) {
        Bench bench = new Bench(variants, payoffs, unknown);
        Stay all = Stay.BOTH;
        for (int p = 0; p < payoffs.size() && all.possibly(); p++) {
            all = all.and(bench.stay(moves, CREDIBLE, p));
        }
        return all;
    }

    /** Under the credible concept, of all parties together. */
    Stay holds() {
        return staying.get(Concepts.ALL.indexOf(CREDIBLE)).stream().reduce(Stay.BOTH, Stay::and);
    }

    private record PartyJudged(List<Stay> staying, List<Held> held) {}

    private record Bench(Variants variants, List<Payoffs> payoffs, boolean unknown) {

        private static final int MOST = Integer.MAX_VALUE;

        /** Each concept follows from the temptations, or is weaker or stronger than one that does, before it is searched. */
        PartyJudged party(int party) {
            List<Held> held = held(party);
            boolean credible = held.stream().allMatch(one -> one.how() == Deterrence.CREDIBLE);
            boolean any = held.stream().noneMatch(one -> one.how() == Deterrence.NONE);
            List<Stay> staying = new ArrayList<>();
            for (Concept concept : Concepts.ALL) {
                boolean certainly = held.isEmpty();
                if (!certainly) {
                    boolean needed = switch (concept.answers()) {
                        case NONE -> false;
                        case ANY -> any;
                        case CREDIBLE -> credible;
                    };
                    certainly = needed && (!concept.counters() || certainly(variants.plain(), concept, party));
                }
                staying.add(new Stay(certainly, certainly || possibly(variants.plain(), concept, party)));
            }
            return new PartyJudged(staying, held);
        }

        Stay stay(Moves moves, Concept concept, int party) {
            boolean certainly = certainly(moves, concept, party);
            return new Stay(certainly, certainly || possibly(moves, concept, party));
        }

        private boolean certainly(Moves moves, Concept concept, int party) {
            boolean credible = concept.answers() == Concept.Answers.CREDIBLE;
            return stays(credible ? moves.sure().get(party) : moves.any(), moves, concept, party, Attitude.A);
        }

        private boolean possibly(Moves moves, Concept concept, int party) {
            return unknown && stays(moves.any(), moves, concept, party, Attitude.D);
        }

        private boolean stays(int[][][] steps, Moves moves, Concept concept, int party, Attitude attitude) {
            return search(steps, moves, party).verdict(Behaviour.of(concept).with(attitude), party, 0)
                    == Verdict.STABLE;
        }

        private LazySearch search(int[][][] steps, Moves moves, int party) {
            return new LazySearch(
                    new InReading(variants.parties(), steps, payoffs, variants.boundStep(moves, party)), MOST);
        }

        private List<Held> held(int party) {
            Moves moves = variants.plain();
            Behaviour credible = Behaviour.of(CREDIBLE).with(Attitude.A);
            LazySearch any = search(moves.any(), moves, party);
            List<Temptation> firm =
                    search(moves.sure().get(party), moves, party).temptations(credible, party, 0);
            if (firm.stream().allMatch(Temptation::deterred)) {
                return firm.stream()
                        .map(one -> held(party, one, Deterrence.CREDIBLE))
                        .toList();
            }
            List<Temptation> unsure = unknown ? any.temptations(credible, party, 0) : firm;
            List<Temptation> loose = any.temptations(Behaviour.of(POSSIBLE).with(Attitude.A), party, 0);
            List<Held> held = new ArrayList<>();
            for (int k = 0; k < firm.size(); k++) {
                if (firm.get(k).deterred()) {
                    held.add(held(party, firm.get(k), Deterrence.CREDIBLE));
                } else if (unsure.get(k).deterred()) {
                    held.add(held(party, unsure.get(k), Deterrence.UNSURE));
                } else {
                    held.add(
                            held(party, loose.get(k), loose.get(k).deterred() ? Deterrence.POSSIBLE : Deterrence.NONE));
                }
            }
            return held;
        }

        private static Held held(int party, Temptation temptation, Deterrence how) {
            return new Held(party, (int) temptation.to(), how, temptation.answer());
        }
    }
}
