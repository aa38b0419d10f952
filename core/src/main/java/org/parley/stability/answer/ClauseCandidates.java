package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.stability.answer.Clause.Bar;
import org.parley.stability.answer.Clause.Bind;
import org.parley.stability.answer.Clause.Lock;
import org.parley.stability.answer.Clause.Pledge;
import org.parley.stability.answer.Clause.Sanction;
import org.parley.stability.answer.Staying.Open;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Outlook;
import org.parley.stability.model.Conflict;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;

/**
 * Clauses worth trying against temptations that nothing deters: for each option its two locks, and the pledge to change it as
 * an answer; for each temptation a bar, and
 * for each other party the answer that is best for that party among those that would deter at once, be it one that it can
 * already make or one that it cannot.
 */
final class ClauseCandidates {

    private final Conflict conflict;
    private final Optional<OptionModel> model;
    private final List<Behaviour> behaviours;
    private final long state;

    ClauseCandidates(Conflict conflict, Optional<OptionModel> model, List<Behaviour> behaviours, long state) {
        this.conflict = conflict;
        this.model = model;
        this.behaviours = behaviours;
        this.state = state;
    }

    /** Locks of the options that can change both ways. */
    Set<Clause> locks() {
        Set<Clause> locks = new LinkedHashSet<>();
        List<ConflictOption> options = model.map(OptionModel::options).orElse(List.of());
        for (int k = 0; k < options.size(); k++) {
            if (options.get(k).direction() == Direction.BOTH) {
                locks.add(new Lock(k, Direction.FORWARD));
                locks.add(new Lock(k, Direction.BACK));
            }
        }
        return locks;
    }

    /** Pledges to change an option, where somebody reckons with answers that pay only. */
    Set<Clause> pledges() {
        Set<Clause> pledges = new LinkedHashSet<>();
        if (conflict instanceof OptionConflict options && behaviours.stream().anyMatch(ClauseCandidates::credible)) {
            for (int k = 0; k < options.model().options().size(); k++) {
                pledges.add(new Pledge(options.model().options().get(k).owner(), k, state));
            }
        }
        return pledges;
    }

    private static boolean credible(Behaviour behaviour) {
        return behaviour.concept().answers() == Concept.Answers.CREDIBLE;
    }

    /** Clauses on single moves, against one temptation. */
    Set<Clause> against(Open open) {
        Set<Clause> against = new LinkedHashSet<>();
        against.add(new Bar(open.party(), state, open.to()));
        boolean credible = credible(behaviours.get(open.party()));
        for (int other = 0; other < conflict.parties().size(); other++) {
            int by = other;
            if (other != open.party()) {
                Optional.of(other)
                        .filter(party -> credible && !(conflict instanceof OptionConflict))
                        .flatMap(party -> best(open, party, possible(conflict, party, open.to())))
                        .filter(to -> !conflict.better(by, to, open.to()))
                        .ifPresent(to -> against.add(new Bind(by, open.to(), to)));
                best(open, other, impossible(other, open.to()))
                        .map(to -> new Sanction(by, open.to(), to, conflict.better(by, to, open.to())))
                        .filter(sanction -> sanction.paysTheMover() || !credible)
                        .ifPresent(against::add);
            }
        }
        return against;
    }

    /** Of some ends that another party could bring about, the best for that party that makes the tempted one sorry. */
    private Optional<Long> best(Open open, int other, Stream<Long> ends) {
        Behaviour behaviour = behaviours.get(open.party());
        Outlook outlook = new Outlook(conflict, behaviour.attitude(), behaviour.strong());
        return ends.filter(end -> behaviour.concept().deters(outlook, open.party(), state, end))
                .reduce((best, end) -> conflict.better(other, end, best) ? end : best);
    }

    /** What a party cannot move to: with options, what a direction or a barrier forbids; else any state. */
    private Stream<Long> impossible(int party, long from) {
        Set<Long> ends = new LinkedHashSet<>();
        if (conflict instanceof OptionConflict options) {
            possible(options.unrestrained(), party, from).forEach(ends::add);
        } else if (conflict instanceof GraphModel graph && model.isEmpty()) {
            for (long to = 0; to < graph.size(); to++) {
                ends.add(to);
            }
        }
        Set<Long> already = new HashSet<>(possible(conflict, party, from).toList());
        already.add(from);
        ends.removeAll(already);
        return ends.stream();
    }

    private static Stream<Long> possible(Conflict conflict, int party, long from) {
        List<Long> ends = new ArrayList<>();
        conflict.someMove(party, from, to -> {
            ends.add(to);
            return false;
        });
        return ends.stream();
    }
}
