package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * Draws readings uniformly from all that are consistent with what is known.
 *
 * <p>What can be prepared is prepared once; a draw then depends on the seed, its index and what is known, so that draws may be
 * made in any order and on any thread. Every party, and of a party its weights, each issue's worths, each interaction and the
 * no-deal value, has a generator of its own: what is known of one leaves the draws of the others as they are.
 *
 * <p>Weights are drawn on a grid of about 2^31 steps ({@link WeightSampler}), all else on one of 10^9 ({@link WorthSampler});
 * with decimals of a few places every value of a settlement so fits 62 bits. Exact numbers stay exact, at the price of a wider
 * scale where their denominators ask for it.
 */
public final class Sampler {

    static final long WEIGHTS = 0;
    private static final long DRIFT = 1;
    private static final long NO_DEAL = 2;
    private static final long WORTHS = 3;
    private static final long INTERACTIONS = 4;
    private static final long PUSHES = 5;
    private static final long EFFECTS = 6;

    private final Knowledge knowledge;
    private final long seed;
    private final List<Optional<Plan>> plans;

    private Sampler(Knowledge knowledge, long seed, List<Optional<Plan>> plans) {
        this.knowledge = knowledge;
        this.seed = seed;
        this.plans = plans;
    }

    public static Sampler of(Knowledge knowledge, long seed) {
        return new Sampler(
                knowledge,
                seed,
                knowledge.preferences().stream()
                        .map(preference -> Plan.of(knowledge.dispute(), preference))
                        .toList());
    }

    /** The reading with this index; no reading of the parties that have no central one. */
    public Reading draw(int index) {
        return new Reading(IntStream.range(0, plans.size())
                .mapToObj(party -> draw(index, party))
                .toList());
    }

    /** The part of one party in the reading with this index. */
    public Optional<PartyReading> draw(int index, int party) {
        return plans.get(party).map(plan -> {
            List<Row> anchors = new ArrayList<>();
            for (int i = 0; i < plan.worths().size(); i++) {
                anchors.add(plan.worths().get(i).draw(generator(index, party, WORTHS, i)));
            }
            List<Ratio> interactions = new ArrayList<>();
            for (Interaction interaction : plan.preference().interactions()) {
                interactions.add(WorthSampler.within(
                        interaction.change().range(), generator(index, party, INTERACTIONS, interactions.size())));
            }
            PartyReading without = new PartyReading(
                    party,
                    plan.weights().draw(generator(index, party, WEIGHTS)),
                    anchors,
                    plan.points(),
                    Row.of(interactions),
                    Optional.empty());
            List<Issue> issues = knowledge.dispute().issues();
            return without.with(NoDealValue.of(
                    plan.preference(),
                    knowledge.asOf(),
                    without,
                    issues,
                    drift -> WorthSampler.within(drift, generator(index, party, DRIFT)),
                    (k, push) -> WorthSampler.within(push, generator(index, party, PUSHES, k)),
                    value -> WorthSampler.within(value, generator(index, party, NO_DEAL))));
        });
    }

    /**
     * In the reading with this index, what each effect of an aftermath's moves adds: by move, in the order of its effects.
     * Every move has a generator of its own for each party.
     */
    public List<List<Ratio>> draw(int index, Aftermath aftermath) {
        return IntStream.range(0, aftermath.moves().size())
                .mapToObj(move -> aftermath.moves().get(move).effects().stream()
                        .map(effect -> WorthSampler.within(
                                effect.change().range(), generator(index, effect.party(), EFFECTS, move)))
                        .toList())
                .toList();
    }

    private SplitMix64 generator(int index, int party, long... topic) {
        long[] keys = new long[3 + topic.length];
        keys[0] = seed;
        keys[1] = index;
        keys[2] = party;
        System.arraycopy(topic, 0, keys, 3, topic.length);
        return SplitMix64.of(keys);
    }

    /** What is the same in all draws of a party. */
    private record Plan(
            Preference preference, WeightSampler weights, List<WorthSampler> worths, List<List<Ratio>> points) {

        static Optional<Plan> of(Dispute dispute, Preference preference) {
            if (!preference.valuesKnown()
                    || !Consistency.of(dispute, preference).isEmpty()) {
                return Optional.empty();
            }
            List<WorthRanges> worths = IntStream.range(0, dispute.issues().size())
                    .mapToObj(i -> WorthRanges.of(
                            dispute.issues().get(i), preference.worth().get(i)))
                    .toList();
            return Optional.of(new Plan(
                    preference,
                    WeightSampler.of(WeightRanges.of(
                            preference.importance(), dispute.issues().size())),
                    worths.stream().map(WorthSampler::of).toList(),
                    worths.stream().map(WorthRanges::points).toList()));
        }
    }
}
