package org.parley.verdict;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Settlement;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.Sampler;
import org.parley.preference.Valuation;

/** Asks the same questions of every drawn reading. Answers come in the order of readings, whatever the pool does. */
public final class Survey {

    /** Of no more readings than this are those drawn kept, to be asked again: some 20 MB. */
    private static final int KEPT = 2_000;

    private final Sampler sampler;
    private final int readings;
    private final ForkJoinPool pool;
    private final AtomicReferenceArray<@Nullable Reading> kept;

    public Survey(Sampler sampler, int readings, ForkJoinPool pool) {
        this.sampler = sampler;
        this.readings = readings;
        this.pool = pool;
        this.kept = new AtomicReferenceArray<>(readings > KEPT ? 0 : readings);
    }

    public int readings() {
        return readings;
    }

    /** Draws the survey's readings. */
    public Sampler sampler() {
        return sampler;
    }

    /** The margin in each reading, for each of several grounds; every ground must have settlements and parties. */
    public List<List<Ratio>> margins(List<Ground> grounds, Progress progress) {
        if (grounds.isEmpty()) {
            return List.of();
        }
        AtomicInteger done = new AtomicInteger();
        List<List<Ratio>> byReading = each(readings, index -> {
            Reading reading = reading(index);
            List<Ratio> margins = grounds.stream()
                    .map(ground -> Margin.value(ground.search(), ground.valuations(reading)))
                    .toList();
            progress.at(done.incrementAndGet(), readings);
            return margins;
        });
        return transposed(byReading, grounds.size());
    }

    /**
     * In how many readings the ground has a zone of agreement; it has settlements and parties.
     *
     * @param likely settlements likely to lie in it, which are looked at first
     */
    public Share zones(Ground ground, List<Settlement> likely) {
        List<Boolean> zones = each(readings, index -> {
            List<Valuation> valuations = ground.valuations(reading(index));
            return likely.stream().anyMatch(settlement -> Valuation.takenByAll(valuations, settlement))
                    || Margin.zoneExists(ground.search(), valuations);
        });
        return new Share((int) zones.stream().filter(zone -> zone).count(), readings);
    }

    /** What one party makes of each of several settlements: by settlement, then by reading. */
    public List<List<Appraisal>> appraisals(Knowledge knowledge, int party, List<Settlement> settlements) {
        List<List<Appraisal>> byReading = each(
                readings, index -> Appraisal.of(knowledge, reading(index, party).orElseThrow(), settlements));
        return transposed(byReading, settlements.size());
    }

    /**
     * What a settlement is worth to a party under one reading.
     *
     * @param noDeal none where unknown
     */
    public record Appraisal(Ratio value, Optional<Ratio> noDeal) {
        public static List<Appraisal> of(Knowledge knowledge, PartyReading reading, List<Settlement> settlements) {
            Valuation valuation = Valuation.of(
                    reading,
                    knowledge.dispute().issues(),
                    knowledge.preferences().get(reading.party()).interactions());
            return settlements.stream()
                    .map(settlement -> new Appraisal(valuation.value(settlement), reading.noDeal()))
                    .toList();
        }

        public boolean worthIt() {
            return noDeal.map(r -> value.compareTo(r) >= 0).orElse(false);
        }
    }

    /** The drawn reading with this index. */
    public Reading reading(int index) {
        if (index >= kept.length()) {
            return sampler.draw(index);
        }
        Reading known = kept.get(index);
        if (known != null) {
            return known;
        }
        Reading drawn = sampler.draw(index);
        kept.set(index, drawn);
        return drawn;
    }

    /** The part of one party in it. */
    public Optional<PartyReading> reading(int index, int party) {
        return index < kept.length() ? reading(index).parties().get(party) : sampler.draw(index, party);
    }

    private static <T> List<List<T>> transposed(List<List<T>> rows, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    /** The answers for 0, 1, …, {@code questions − 1}, in this order, worked out on the survey's threads. */
    public <T> List<T> each(int questions, IntFunction<T> answer) {
        return pool.submit(() -> IntStream.range(0, questions)
                        .parallel()
                        .mapToObj(answer)
                        .toList())
                .join();
    }
}
