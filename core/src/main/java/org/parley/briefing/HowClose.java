package org.parley.briefing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.frontier.Dominance;
import org.parley.frontier.Frontier;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.Reading;
import org.parley.space.Settlements;
import org.parley.space.Values;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;
import org.parley.verdict.Survey;

/** Section 2: the zone of agreement, the margin and the frontier, over readings and in the central one. */
final class HowClose {

    private final Analysis analysis;
    private final Dispute dispute;
    private final List<Integer> parties;

    private HowClose(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.parties = analysis.counted().parties();
    }

    static Closeness of(Analysis analysis, Survey survey, Progress progress) {
        return new HowClose(analysis).close(survey, progress);
    }

    private Closeness close(Survey survey, Progress progress) {
        List<Analysis.Case> cases = analysis.cases();
        List<Analysis.Case> open =
                cases.stream().filter(one -> one.margin().isPresent()).toList();
        List<List<Ratio>> margins =
                survey.margins(open.stream().map(Analysis.Case::ground).toList(), progress);
        List<Closeness.Assessment> assessments = new ArrayList<>();
        for (Analysis.Case one : cases) {
            int at = open.indexOf(one);
            assessments.add(
                    assess(one, at < 0 ? List.of() : margins.get(at), assessments.isEmpty(), survey.readings()));
        }
        return new Closeness(
                answer(assessments),
                parties,
                analysis.counted().missing(),
                assessments.getFirst(),
                assessments.stream().skip(1).findFirst(),
                Dividing.of(analysis));
    }

    private Closeness.Assessment assess(Analysis.Case one, List<Ratio> margins, boolean allRedLines, int readings) {
        Settlements allowed = one.ground().settlements();
        Optional<Share> share = Optional.empty();
        if (!margins.isEmpty()) {
            int zones = (int)
                    margins.stream().filter(margin -> margin.signum() >= 0).count();
            share = Optional.of(new Share(zones, margins.size()));
        } else if (!parties.isEmpty()) {
            share = Optional.of(new Share(0, readings));
        }
        Optional<Closeness.Central> central = one.margin().map(margin -> central(one, margin));
        String answer = sentence(one, share, central, allRedLines);
        return new Closeness.Assessment(
                answer,
                Settlements.combinations(dispute.issues()).longValueExact(),
                analysis.meetingRules().size(),
                allowed.size(),
                share,
                central,
                margins.isEmpty() ? Optional.empty() : Optional.of(Spread.of(margins)),
                thresholds(one));
    }

    private Closeness.Central central(Analysis.Case one, Margin margin) {
        Ground.Valued valued = one.central();
        boolean overZone = !one.zone().isEmpty();
        Settlements over = overZone ? one.zone() : one.ground().settlements();
        Values values = overZone ? valued.values().only(zoneOf(one)) : valued.values();
        Frontier frontier = Dominance.frontier(parties, over, values);
        int best = margin.attained().nextSetBit(0);
        BigInteger scale = valued.values().scale();
        List<Ratio> noDeal = new ArrayList<>();
        List<Ratio> ideal = new ArrayList<>();
        for (int p = 0; p < parties.size(); p++) {
            int party = p;
            noDeal.add(new Ratio(valued.noDeal()[p], scale));
            ideal.add(frontier.points().stream()
                    .map(point -> point.values().get(party))
                    .max(Ratio::compareTo)
                    .orElseThrow());
        }
        List<Integer> worst = Margin.worstPlaced(valued.values(), valued.noDeal(), best).stream()
                .map(parties::get)
                .toList();
        return new Closeness.Central(
                one.zone().size(),
                margin.value(),
                one.ground().settlements().get(best),
                worst,
                noDeal,
                ideal,
                frontier,
                overZone);
    }

    private static BitSet zoneOf(Analysis.Case one) {
        return org.parley.gap.Zone.of(one.central().values(), one.central().noDeal());
    }

    /** For each party of known values whose no-deal value is unknown: its best within the others' zone. */
    private List<Closeness.Threshold> thresholds(Analysis.Case one) {
        List<Closeness.Threshold> thresholds = new ArrayList<>();
        Reading central = analysis.central();
        for (Counted.Missing missing : analysis.counted().missing()) {
            if (!missing.valuesKnown() || one.zone().isEmpty()) {
                continue;
            }
            Values own =
                    one.ground().by(List.of(missing.party())).valued(central).values();
            BitSet zone = zoneOf(one);
            zone.stream()
                    .mapToObj(k -> own.get(k, 0))
                    .max(Ratio::compareTo)
                    .ifPresent(most -> thresholds.add(new Closeness.Threshold(missing.party(), most)));
        }
        return thresholds;
    }

    private String answer(List<Closeness.Assessment> assessments) {
        StringBuilder answer = new StringBuilder(assessments.getFirst().answer());
        List<Counted.Missing> missing = analysis.counted().missing();
        if (!parties.isEmpty() && !missing.isEmpty()) {
            answer.append(" This leaves open whether ")
                    .append(Words.list(missing.stream()
                            .map(one -> dispute.parties().get(one.party()).name())
                            .toList()))
                    .append(missing.size() == 1 ? " would consent." : " would consent: unknown is not consent.");
        }
        return answer.toString();
    }

    private String sentence(
            Analysis.Case one, Optional<Share> share, Optional<Closeness.Central> central, boolean allRedLines) {
        String lines = analysis.confirmedRedLines().isEmpty()
                ? ""
                : allRedLines ? "With every red line binding, " : "With confirmed red lines only, ";
        if (analysis.meetingRules().isEmpty()) {
            return "The rules alone exclude every settlement.";
        }
        if (one.ground().settlements().isEmpty()) {
            return Words.capital(lines + "no settlement is left: the red lines and rules exclude every one of the "
                    + Words.count(
                            Settlements.combinations(dispute.issues()).longValueExact(), "combination", "combinations")
                    + ".");
        }
        if (share.isEmpty() || central.isEmpty()) {
            return Words.capital(lines
                    + "how close they can be brought cannot be said here: "
                    + (dispute.consentNeeded().isEmpty()
                            ? "the case names no party whose consent is needed"
                            : unknownInThisView())
                    + ".");
        }
        return Words.capital(lines + zoneSentence(share.get()) + " " + centralSentence(central.get()));
    }

    private String unknownInThisView() {
        List<String> reasons = analysis.counted().missing().stream()
                .map(missing -> "of " + dispute.parties().get(missing.party()).name() + ", " + missing.why())
                .toList();
        return (analysis.knowledge().view() instanceof View.Team ? "" : "in this view, ") + String.join("; ", reasons);
    }

    private String zoneSentence(Share share) {
        String who = parties.size() == 1
                ? Words.parties(dispute, parties) + " (the only party of whom enough is known) would take"
                : Words.parties(dispute, parties) + " would all take";
        if (parties.size() == 2) {
            who = "both " + Words.parties(dispute, parties) + " would take";
        }
        if (share.none()) {
            return "no settlement that " + who + " exists in any of "
                    + share.words().replace("none of ", "") + ".";
        }
        return "a settlement that " + who + " exists in " + share.words() + ".";
    }

    private String centralSentence(Closeness.Central central) {
        String worst = Words.parties(dispute, central.worstPlaced());
        if (central.margin().signum() >= 0) {
            return "In the central reading " + Words.count(central.zone(), "settlement is", "settlements are")
                    + " acceptable to all counted; at the best of them the party that gains least (" + worst + ") is "
                    + Words.number(central.margin()) + " above its no-deal value.";
        }
        return "In the central reading there is none: at the nearest settlement " + worst
                + (central.worstPlaced().size() == 1 ? " is " : " are ")
                + Words.number(central.margin().negate()) + " short of what no deal is worth to "
                + (central.worstPlaced().size() == 1 ? "it" : "them") + ", on a scale from 0 (a red line) to 1 (fully"
                + " welcome).";
    }

    /** @return positions 0 … n − 1 */
    static IntStream positions(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
