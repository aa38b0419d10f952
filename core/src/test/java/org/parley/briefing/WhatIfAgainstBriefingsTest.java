package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parley.assumption.Assuming;
import org.parley.assumption.Assumption;
import org.parley.cases.CaseFile;
import org.parley.cases.RandomCase;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.gap.RefusedWorth;
import org.parley.gap.Stakes;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.CentralReading;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.verdict.Progress;

/** What differs under an assumption is what differs between two briefings, each worked out for itself, on random cases. */
class WhatIfAgainstBriefingsTest {

    private static final int CASES = 1_000;
    private static final int READINGS = 5;
    private static final LocalDate DAY = CaseFile.DAY.plusDays(40);
    private static final ForkJoinPool POOL = new ForkJoinPool(2);

    @AfterAll
    static void close() {
        POOL.shutdown();
    }

    @Test
    void theFiguresOfADifferenceAreThoseOfTwoBriefings() {
        int changed = 0;
        int opened = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Dossier dossier = RandomCase.of(seed).dossier();
            Random random = new Random(seed);
            List<Assumption> assumptions = new ArrayList<>();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                assumptions.add(assumption(dossier, random));
            }
            WhatIf whatIf = WhatIf.of(dossier, DAY, assumptions, outlooks(seed));
            String as = "seed " + seed + ", " + assumptions;
            same(whatIf.together().before(), briefing(dossier, seed), as);
            same(whatIf.together().after(), briefing(Assuming.in(dossier, DAY, assumptions), seed), as);
            changed += whatIf.together().isEmpty() ? 0 : 1;
            opened += whatIf.together().of(Difference.Kind.ZONE).isPresent() ? 1 : 0;
        }
        assertThat(changed).as("assumptions that change something").isGreaterThan(CASES / 4);
        assertThat(opened).as("assumptions that open or close the zone").isGreaterThan(CASES / 20);
    }

    @Test
    void oneObjectAskedManyThingsAnswersEachAsIfItWereTheFirst() {
        for (long seed = 0; seed < 300; seed++) {
            Dossier dossier = RandomCase.of(seed).dossier();
            Random random = new Random(seed);
            Outlooks outlooks = outlooks(seed);
            for (int k = 0; k < 6; k++) {
                List<Assumption> assumptions = List.of(assumption(dossier, random));
                assertThat(WhatIf.of(dossier, DAY, assumptions, outlooks))
                        .as("seed %s, %s", seed, assumptions)
                        .isEqualTo(WhatIf.of(dossier, DAY, assumptions, outlooks(seed)));
            }
        }
    }

    @Test
    void whatIsAlreadySoChangesNothing() {
        for (long seed = 0; seed < 300; seed++) {
            Dossier dossier = RandomCase.of(seed).dossier();
            Knowledge knowledge = dossier.asOf(DAY);
            Outlooks outlooks = outlooks(seed);
            for (int party = 0; party < knowledge.preferences().size(); party++) {
                List<Assumption> same = new ArrayList<>();
                same.add(new Assumption.ConsentOf(
                        "", party, dossier.dispute().parties().get(party).consent()));
                for (RedLine line : knowledge.preferences().get(party).redLines()) {
                    same.add(new Assumption.LineStatus("", party, line.id(), line.status()));
                }
                assertThat(WhatIf.of(dossier, DAY, same, outlooks).together().items())
                        .as("seed %s, %s", seed, same)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyPointOfATrendIsWhatABriefingOfThatDateSaysAndASetbackIsAFallOfShareOrMargin() {
        int points = 0;
        int setbacks = 0;
        for (long seed = 0; seed < 400; seed++) {
            Dossier drawn = RandomCase.of(seed).dossier();
            Random random = new Random(seed);
            // Entries of the last day, so that figures move.
            Dossier dossier = Assuming.in(drawn, DAY, List.of(assumption(drawn, random), assumption(drawn, random)));
            Trend trend = Trends.of(dossier, Optional.empty(), DAY, outlooks(seed));
            for (int k = 0; k < trend.points().size(); k++) {
                Trend.Point point = trend.points().get(k);
                String as = "seed " + seed + ", " + point.date();
                same(point.outlook(), briefing(dossier, point.date(), seed), as);
                points++;
                if (k > 0) {
                    Trend.Point before = trend.points().get(k - 1);
                    assertThat(before.date()).as(as).isBefore(point.date());
                    boolean fell = fell(trend.figures(before), trend.figures(point))
                            && before.outlook().counted().equals(point.outlook().counted());
                    assertThat(point.course() == Trend.Course.SETBACK).as(as).isEqualTo(fell);
                    setbacks += fell ? 1 : 0;
                }
            }
        }
        assertThat(points).as("points, more than one of a case").isGreaterThan(500);
        assertThat(setbacks).as("setbacks").isPositive();
    }

    private static boolean fell(Outlook.Figures before, Outlook.Figures now) {
        if (before.share().isEmpty() || now.share().isEmpty()) {
            return false;
        }
        int share =
                Integer.compare(now.share().get().count(), before.share().get().count());
        boolean margin = before.margin().isPresent()
                && (now.margin().isEmpty()
                        || now.margin().get().compareTo(before.margin().get()) < 0);
        return share < 0 || (share == 0 && margin);
    }

    private static Briefing briefing(Dossier dossier, LocalDate day, long seed) {
        return new Briefer(READINGS, seed, POOL, Progress.NONE).brief(dossier, day, Optional.empty());
    }

    private static Outlooks outlooks(long seed) {
        return new Outlooks(READINGS, seed, POOL, Progress.NONE);
    }

    private static Briefing briefing(Dossier dossier, long seed) {
        return briefing(dossier, DAY, seed);
    }

    private static void same(Outlook outlook, Briefing briefing, String as) {
        Closeness closeness = briefing.closeness();
        assertThat(outlook.counted()).as(as).isEqualTo(closeness.counted());
        assertThat(outlook.allRedLines()).as(as).isEqualTo(figures(closeness.allRedLines()));
        assertThat(outlook.confirmedRedLines())
                .as(as)
                .isEqualTo(closeness.confirmedRedLines().map(WhatIfAgainstBriefingsTest::figures));
        assertThat(outlook.candidates())
                .as(as)
                .isEqualTo(briefing.candidates().packages().stream()
                        .map(one -> new Outlook.Candidate(one.letter(), one.settlement(), one.names()))
                        .toList());
        assertThat(outlook.stickingPoint())
                .as(as)
                .isEqualTo(briefing.obstruction().stickingPoint().map(Outlooks::sticking));
        Knowledge stated = RefusedWorth.stated(briefing.knowledge());
        Stakes stakes = Stakes.of(stated, CentralReading.of(stated));
        assertThat(outlook.smallestChanges())
                .as(as)
                .isEqualTo(briefing.obstruction()
                        .obstacles()
                        .map(found -> Outlooks.smallest(stated, stakes, found.concessionSets())));
    }

    private static Outlook.Figures figures(Closeness.Assessment assessment) {
        return new Outlook.Figures(
                assessment.share(),
                assessment.central().flatMap(Closeness.Central::zone).map(Closeness.Zone::margin),
                assessment.allowed());
    }

    private static Assumption assumption(Dossier dossier, Random random) {
        Knowledge knowledge = dossier.asOf(DAY);
        int party = random.nextInt(dossier.dispute().parties().size());
        int issue = random.nextInt(dossier.dispute().issues().size());
        List<RedLine> lines = knowledge.preferences().get(party).redLines();
        List<Rule> rules = dossier.dispute().rules();
        Amount amount = amount(dossier, random);
        return switch (random.nextInt(7)) {
            case 0 ->
                new Assumption.Told(
                        "",
                        party,
                        new NoDeal(
                                Assuming.evidence(dossier, DAY),
                                new NoDeal.Valued(amount),
                                Amount.of(Ratio.ZERO),
                                Optional.empty()));
            case 1 ->
                new Assumption.Weight(
                        "",
                        party,
                        issue,
                        random.nextBoolean() ? Optional.of(Interval.exactly(Ratio.of(1, 4))) : Optional.empty());
            case 2 -> {
                Party.Consent[] all = Party.Consent.values();
                yield new Assumption.ConsentOf("", party, List.of(all).get(random.nextInt(all.length)));
            }
            case 3, 4 -> {
                if (lines.isEmpty()) {
                    yield worth(dossier, party, issue, amount, random);
                }
                RedLine.Status[] all = RedLine.Status.values();
                yield new Assumption.LineStatus(
                        "",
                        party,
                        lines.get(random.nextInt(lines.size())).id(),
                        List.of(all).get(random.nextInt(all.length)));
            }
            case 5 ->
                rules.isEmpty()
                        ? worth(dossier, party, issue, amount, random)
                        : new Assumption.RuleIs(
                                "",
                                rules.get(random.nextInt(rules.size())).id(),
                                List.of(Assumption.Ruling.values()).get(random.nextInt(3)));
            default -> worth(dossier, party, issue, amount, random);
        };
    }

    private static Assumption worth(Dossier dossier, int party, int issue, Amount amount, Random random) {
        Options options = dossier.dispute().issues().get(issue).options();
        int option = random.nextInt(options.size());
        Ratio at = options instanceof Options.Range range ? range.number(option) : Ratio.of(option);
        Amount inside =
                options instanceof Options.Range && amount.isRedLine() ? Amount.of(Word.HARD, dossier.bands()) : amount;
        return new Assumption.OptionWorth("", party, issue, at, inside);
    }

    private static Amount amount(Dossier dossier, Random random) {
        List<Word> words = List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD, Word.RED_LINE);
        return IntStream.of(random.nextInt(6))
                .mapToObj(k -> k < 4
                        ? Amount.of(words.get(k), dossier.bands())
                        : k == 4 ? Amount.UNKNOWN : Amount.of(Ratio.of(random.nextInt(11), 10)))
                .findFirst()
                .orElseThrow();
    }
}
