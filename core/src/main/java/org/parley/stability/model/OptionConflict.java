package org.parley.stability.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * An option form whose states are never listed: moves are made by changing a party's options, preferences are compared
 * statement by statement. Good for 60 options, as long as no party has more than about 20: each of its moves is tried.
 */
public final class OptionConflict implements Conflict {

    /** Branches looked at to see that nothing can deter a temptation. */
    private static final int BRANCHES = 2_000;

    private final OptionModel model;

    /** By party, the options it changes. */
    private final long[] own;

    /** By party, the options it could change. */
    private final long[] all;

    private final List<Formula> forbidden;
    private final List<StateOrder> orders;

    /** @throws IllegalArgumentException if states are coalesced: make it a graph ({@link GraphForm}) */
    public OptionConflict(OptionModel model) {
        if (!model.coalesced().isEmpty()) {
            throw new IllegalArgumentException("coalesced states have to be listed");
        }
        this.model = model;
        this.own = new long[model.parties().size()];
        Arrays.setAll(own, model::optionsOf);
        this.all = own.clone();
        this.forbidden = model.infeasible().stream().map(Infeasible::formula).toList();
        this.orders = model.rankings().stream()
                .map(ranking -> StateOrder.of(ranking.counting()))
                .toList();
    }

    private OptionConflict(OptionConflict wide, long[] own) {
        this.model = wide.model;
        this.own = own;
        this.all = wide.all;
        this.forbidden = wide.forbidden;
        this.orders = wide.orders;
    }

    public OptionModel model() {
        return model;
    }

    /** The same without directions and barriers: what parties could do if nothing but what is infeasible forbade it. */
    public OptionConflict unrestrained() {
        OptionModel free = model;
        for (int k = 0; k < model.options().size(); k++) {
            free = free.with(k, ConflictOption.Direction.BOTH);
        }
        return new OptionConflict(new OptionModel(
                free.title(),
                free.parties(),
                free.options(),
                free.infeasible(),
                free.coalesced(),
                List.of(),
                free.rankings(),
                free.labels()));
    }

    @Override
    public List<String> parties() {
        return model.parties();
    }

    @Override
    public boolean someMove(int party, long state, LongPredicate holds) {
        long changeable = own[party] & model.changeable(state);
        long change = 0;
        while ((change = (change - changeable) & changeable) != 0) {
            long to = state ^ change;
            if (isFeasible(to) && !model.isBlocked(state, to) && holds.test(to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFeasible(long state) {
        for (Formula rule : forbidden) {
            if (rule.holds(state)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean better(int party, long to, long than) {
        return orders.get(party).better(to, than);
    }

    @Override
    public boolean unknown(int party, long a, long b) {
        return orders.get(party).unknown(a, b);
    }

    @Override
    public boolean muchBetter(int party, long to, long than) {
        return false;
    }

    @Override
    public String name(long state) {
        return model.name(state);
    }

    /** Options that neither the party's statements nor any rule mentions make no difference to it. */
    @Override
    public Conflict narrowedTo(int party) {
        return mentioned(List.of(orders.get(party)))
                .<Conflict>map(matters -> narrowed(matters, party))
                .orElse(this);
    }

    /** Options that no statement and no rule mentions make no difference at all. */
    @Override
    public Conflict narrowed() {
        return mentioned(orders).<Conflict>map(matters -> narrowed(matters, -1)).orElse(this);
    }

    /** The options that some orders or any rule mention, as bits; none where that does not tell what matters. */
    private Optional<Long> mentioned(List<StateOrder> some) {
        long mentioned = 0;
        for (Formula formula : forbidden) {
            mentioned |= formula.options();
        }
        for (StateOrder order : some) {
            if (!(order instanceof StateOrder.Lexicographic lexicographic)) {
                return Optional.empty();
            }
            for (Formula statement : lexicographic.statements()) {
                mentioned |= statement.options();
            }
        }
        return model.barriers().isEmpty() ? Optional.of(mentioned) : Optional.empty();
    }

    private OptionConflict narrowed(long matters, int except) {
        long[] narrow = own.clone();
        for (int party = 0; party < narrow.length; party++) {
            narrow[party] &= party == except ? ~0L : matters;
        }
        return new OptionConflict(this, narrow);
    }

    /** Always so by directions; of moves that pay, where the orders are total. */
    @Override
    public boolean mergesMoves(boolean improvements) {
        return model.barriers().isEmpty()
                && (!improvements || orders.stream().noneMatch(StateOrder.Known.class::isInstance));
    }

    @Override
    public OptionalLong likewise(int party, long from, long to, long state) {
        long changed = from ^ to;
        long end = (state & ~changed) | (to & changed);
        boolean can = end != state
                && ((end ^ state) & ~(own[party] & model.changeable(state))) == 0
                && isFeasible(end)
                && !model.isBlocked(state, end);
        return can ? OptionalLong.of(end) : OptionalLong.empty();
    }

    /** Others cannot change the party's options, nor undo what has one direction; what else they change is searched. */
    @Override
    public boolean outOfReach(int party, long from, long than) {
        if (!(orders.get(party) instanceof StateOrder.Lexicographic order)) {
            return false;
        }
        long fixed = ~model.changeable(from);
        for (int other = 0; other < all.length; other++) {
            fixed |= other == party ? all[other] : 0;
        }
        return new Completions(order, forbidden, than).allBetter(fixed, from, BRANCHES);
    }
}
