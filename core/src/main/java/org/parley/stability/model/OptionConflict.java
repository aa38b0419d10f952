package org.parley.stability.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * An option form whose states are never listed: moves are made by changing a party's options, preferences are compared
 * statement by statement. Good for 60 options, as long as no party has more than about 20: each of its moves is tried.
 */
public final class OptionConflict implements Conflict {

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
        if (!model.barriers().isEmpty() || !(orders.get(party) instanceof StateOrder.Lexicographic order)) {
            return this;
        }
        long matters = 0;
        for (Formula formula : forbidden) {
            matters |= formula.options();
        }
        for (Formula statement : order.statements()) {
            matters |= statement.options();
        }
        long[] narrow = own.clone();
        for (int other = 0; other < narrow.length; other++) {
            narrow[other] &= other == party ? ~0L : matters;
        }
        return new OptionConflict(this, narrow);
    }

    @Override
    public boolean outOfReach(int party, long from, long than) {
        long fixed = ~0L;
        for (int other = 0; other < all.length; other++) {
            fixed &= other == party ? ~0L : ~all[other];
        }
        return orders.get(party) instanceof StateOrder.Lexicographic order && order.surelyBetter(fixed, from, than);
    }
}
