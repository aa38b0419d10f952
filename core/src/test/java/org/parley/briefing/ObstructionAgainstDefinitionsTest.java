package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.Plain;
import org.parley.cases.RandomCase;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.gap.Obstacles;
import org.parley.gap.RefusedWorth;
import org.parley.gap.Requirement;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;

/** What stands in the way, worked out once more by trying every settlement, on random cases. */
class ObstructionAgainstDefinitionsTest {

    private static final int CASES = 400;
    private static final int READINGS = 7;
    private static final ForkJoinPool POOL = new ForkJoinPool(1);

    @AfterAll
    static void close() {
        POOL.shutdown();
    }

    @Test
    void everySetShareAndCountIsTheOneOfItsDefinition() {
        int blocked = 0;
        int trades = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Briefing briefing = new Briefer(READINGS, seed, POOL, Progress.NONE)
                    .brief(withText(seed).dossier(), CaseFile.DAY.plusDays(73), Optional.empty());
            Check check = new Check(briefing, seed);
            check.sets();
            check.trades();
            blocked += briefing.obstruction().changes().isEmpty() ? 0 : 1;
            trades += briefing.obstruction()
                            .trades()
                            .filter(swaps -> swaps.trades().found() > 0)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(blocked).as("cases with something to concede").isGreaterThan(20);
        assertThat(trades).as("cases with trades").isGreaterThan(20);
    }

    /** Sometimes with a mediator's text on some issues. */
    private static CaseFile withText(long seed) {
        CaseFile file = RandomCase.of(seed);
        Random random = new Random(seed);
        if (random.nextInt(4) > 0) {
            file.mediator("Envoy").of("Envoy");
            for (Issue issue : file.issues()) {
                if (issue.options() instanceof Options.Named && random.nextInt(5) > 0) {
                    file.wants(
                            issue.name(),
                            issue.options().get(random.nextInt(issue.size())).name());
                }
            }
        }
        return file;
    }

    private static final class Check {
        private final Obstruction obstruction;
        private final Knowledge knowledge;
        private final Plain central;
        private final List<Plain> drawn;
        private final List<Settlement> possible;
        private final String as;

        Check(Briefing briefing, long seed) {
            this.obstruction = briefing.obstruction();
            this.knowledge = RefusedWorth.stated(briefing.knowledge());
            this.central = new Plain(knowledge, CentralReading.of(knowledge));
            Sampler sampler = Sampler.of(knowledge, seed);
            this.drawn = IntStream.range(0, READINGS)
                    .mapToObj(index -> new Plain(knowledge, sampler.draw(index)))
                    .toList();
            this.possible = RandomTable.product(knowledge.dispute().issues()).stream()
                    .filter(x -> knowledge.dispute().rules().stream()
                            .filter(rule -> !rule.negotiable())
                            .allMatch(rule -> rule.condition().met(x.toArray())))
                    .toList();
            this.as = "seed " + seed;
        }

        /** What a settlement breaks, of everything that could be given up. */
        private List<Requirement> broken(Plain reading, Settlement x) {
            List<Requirement> broken = new ArrayList<>();
            knowledge
                    .dispute()
                    .consentNeeded()
                    .forEach(party ->
                            reading.crossed(party, x).forEach(line -> broken.add(new Requirement.Line(party, line))));
            obstruction.sides().stream()
                    .filter(party -> reading.gain(party, x).signum() < 0)
                    .forEach(party -> broken.add(new Requirement.Threshold(party)));
            knowledge.dispute().rules().stream()
                    .filter(Rule::negotiable)
                    .filter(rule -> !rule.condition().met(x.toArray()))
                    .forEach(rule -> broken.add(new Requirement.Negotiable(rule)));
            return broken;
        }

        private long opened(Plain reading, List<Requirement> dropped) {
            return possible.stream()
                    .filter(x -> dropped.containsAll(broken(reading, x)))
                    .count();
        }

        void sets() {
            Obstacles obstacles = obstruction.obstacles().orElseThrow();
            assertThat(obstacles.standing())
                    .as(as)
                    .isEqualTo(
                            possible.isEmpty()
                                    ? Obstacles.Standing.NO_SETTLEMENT
                                    : opened(central, List.of()) > 0
                                            ? Obstacles.Standing.ZONE
                                            : Obstacles.Standing.BLOCKED);
            if (obstacles.standing() != Obstacles.Standing.BLOCKED) {
                assertThat(obstruction.changes()).as(as).isEmpty();
                return;
            }
            for (int k = 0; k < obstruction.changes().size(); k++) {
                Obstruction.Change change = obstruction.changes().get(k);
                List<Requirement> dropped = change.set().dropped();
                assertThat(opened(central, dropped)).as(as).isPositive();
                assertThat(dropped)
                        .as(as)
                        .allSatisfy(kept -> assertThat(opened(
                                        central,
                                        dropped.stream()
                                                .filter(one -> !one.equals(kept))
                                                .toList()))
                                .isZero());
                if (k < WhatStandsInTheWay.SAMPLED) {
                    assertThat(change.opened()).as(as).contains(BigInteger.valueOf(opened(central, dropped)));
                    int works = (int) drawn.stream()
                            .filter(reading -> opened(reading, dropped) > 0)
                            .count();
                    assertThat(change.works()).as(as).contains(new Share(works, READINGS));
                }
            }
            Set<Set<Requirement>> listed = Set.copyOf(obstruction.changes().stream()
                    .map(change -> Set.copyOf(change.set().dropped()))
                    .toList());
            possible.stream()
                    .map(x -> broken(central, x))
                    .filter(broken -> broken.size() <= obstacles.concessionsUpTo())
                    .forEach(broken -> assertThat(listed)
                            .as(as + ": every small way out is listed")
                            .anyMatch(broken::containsAll));
        }

        void trades() {
            assertThat(obstruction.trades().isPresent())
                    .as(as)
                    .isEqualTo(obstruction.sides().size() > 1);
            obstruction.trades().ifPresent(swaps -> {
                List<Requirement> before = lines(swaps.from());
                List<Rule> broken = brokenRules(swaps.from());
                List<Settlement> improving = RandomTable.product(
                                knowledge.dispute().issues())
                        .stream()
                        .filter(x -> changed(swaps.from(), x) <= 3)
                        .filter(x -> before.containsAll(lines(x)) && broken.containsAll(brokenRules(x)))
                        .filter(x -> {
                            List<Integer> signs = obstruction.sides().stream()
                                    .map(party -> gain(party, swaps.from(), x).signum())
                                    .toList();
                            return !signs.contains(-1)
                                    && signs.stream().filter(sign -> sign > 0).count() > 1;
                        })
                        .toList();
                long found = improving.stream()
                        .filter(x -> improving.stream()
                                .noneMatch(shorter -> changed(swaps.from(), shorter) == changed(swaps.from(), x) - 1
                                        && changed(shorter, x) == 1
                                        && obstruction.sides().stream()
                                                .allMatch(party ->
                                                        gain(party, shorter, x).signum() == 0)))
                        .count();
                assertThat(swaps.trades().found()).as(as).isEqualTo(found);
            });
        }

        private Ratio gain(int party, Settlement from, Settlement to) {
            return central.value(party, to).minus(central.value(party, from));
        }

        private static long changed(Settlement from, Settlement to) {
            return IntStream.range(0, from.issues())
                    .filter(issue -> from.option(issue) != to.option(issue))
                    .count();
        }

        private List<Requirement> lines(Settlement x) {
            return broken(central, x).stream()
                    .filter(one -> one instanceof Requirement.Line)
                    .toList();
        }

        private List<Rule> brokenRules(Settlement x) {
            return knowledge.dispute().rules().stream()
                    .filter(rule -> !rule.condition().met(x.toArray()))
                    .toList();
        }
    }
}
