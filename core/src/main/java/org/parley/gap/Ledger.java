package org.parley.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * What the parties have conceded: each step from an opening position, with what it costs the party that takes it and what it is
 * worth to the others. A step that takes a concession back has a negative cost, and is listed like any other.
 *
 * @param entries in the order of the steps
 * @param accounts one for every party that is counted and took a step
 */
public record Ledger(List<Entry> entries, List<Account> accounts) {

    public Ledger {
        entries = List.copyOf(entries);
        accounts = List.copyOf(accounts);
    }

    /**
     * One step: what a party asked for before, and what it asks for now. Any number of issues may change at once.
     *
     * @param party index of the party, one of those counted
     */
    public record Step(int party, Settlement from, Settlement to) {}

    /**
     * @param issues those that change, ascending
     * @param loss v of the party that takes it, before less after; negative for a withdrawal
     * @param gains v after less before for every party counted, the one that takes it included, in the order of the sides
     */
    public record Entry(Step step, List<Integer> issues, Ratio loss, List<Ratio> gains) {
        public Entry {
            issues = List.copyOf(issues);
            gains = List.copyOf(gains);
        }

        public boolean withdraws() {
            return loss.signum() < 0;
        }
    }

    /**
     * @param conceded the sum of its steps that cost it something
     * @param withdrawn the sum of what it took back, as a positive number; conceded less withdrawn is the net
     * @param received the sum of what the others' steps are worth to it, be it negative
     */
    public record Account(int party, Ratio conceded, Ratio withdrawn, Ratio received) {
        public Ratio net() {
            return conceded.minus(withdrawn);
        }
    }

    /** @throws IllegalArgumentException for a step of a party that is not counted */
    public static Ledger of(Stakes stakes, List<Step> steps) {
        List<Integer> parties = stakes.sides().stream().map(Stakes.Side::party).toList();
        List<Entry> entries = new ArrayList<>();
        for (Step step : steps) {
            int own = parties.indexOf(step.party());
            if (own < 0) {
                throw new IllegalArgumentException("party " + step.party() + " takes a step, but is not counted");
            }
            int[] before = step.from().toArray();
            int[] after = step.to().toArray();
            List<Ratio> gains = stakes.sides().stream()
                    .map(side -> Effect.of(side, before, after, new int[0]).total())
                    .toList();
            List<Integer> issues = IntStream.range(0, before.length)
                    .filter(issue -> before[issue] != after[issue])
                    .boxed()
                    .toList();
            entries.add(new Entry(step, issues, gains.get(own).negate(), gains));
        }
        return new Ledger(
                entries,
                IntStream.range(0, parties.size())
                        .filter(p ->
                                entries.stream().anyMatch(entry -> entry.step().party() == parties.get(p)))
                        .mapToObj(p -> account(parties.get(p), p, entries))
                        .toList());
    }

    private static Account account(int party, int position, List<Entry> entries) {
        Ratio conceded = Ratio.ZERO;
        Ratio withdrawn = Ratio.ZERO;
        Ratio received = Ratio.ZERO;
        for (Entry entry : entries) {
            if (entry.step().party() != party) {
                received = received.plus(entry.gains().get(position));
            } else if (entry.withdraws()) {
                withdrawn = withdrawn.minus(entry.loss());
            } else {
                conceded = conceded.plus(entry.loss());
            }
        }
        return new Account(party, conceded, withdrawn, received);
    }
}
