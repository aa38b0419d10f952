package org.parley.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.frontier.Dominance;
import org.parley.frontier.Frontier;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
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
        List<Ground> open = cases.stream()
                .filter(one -> one.margin().isPresent())
                .map(Analysis.Case::ground)
                .toList();
        Iterator<List<Ratio>> margins = survey.margins(open, progress).iterator();
        List<Closeness.Assessment> assessments = new ArrayList<>();
        for (Analysis.Case one : cases) {
            List<Ratio> own = one.margin().isPresent() ? margins.next() : List.of();
            assessments.add(assess(one, own, assessments.isEmpty(), survey.readings()));
        }
        return new Closeness(
                answer(assessments.getFirst()),
                parties,
                analysis.counted().missing(),
                assessments.getFirst(),
                assessments.stream().skip(1).findFirst(),
                Dividing.of(analysis));
    }

    /** @param margins over the drawn readings; none where there is no margin, so that no zone can exist */
    private Closeness.Assessment assess(Analysis.Case one, List<Ratio> margins, boolean allRedLines, int readings) {
        int zones = Math.toIntExact(
                margins.stream().filter(margin -> margin.signum() >= 0).count());
        Optional<Share> share = parties.isEmpty() ? Optional.empty() : Optional.of(new Share(zones, readings));
        Optional<Closeness.Central> central = one.margin().map(margin -> central(one, margin));
        return new Closeness.Assessment(
                sentence(one, share, central, allRedLines),
                Settlements.combinations(dispute.issues()).longValueExact(),
                analysis.meetingRules().size(),
                one.ground().settlements().size(),
                share,
                central,
                margins.isEmpty() ? Optional.empty() : Optional.of(Spread.of(margins)),
                thresholds(one));
    }

    private Closeness.Central central(Analysis.Case one, Margin margin) {
        Settlements settlements = one.ground().settlements();
        Values values = one.central();
        boolean overZone = !one.zone().isEmpty();
        BitSet over = one.zone();
        if (!overZone) {
            over = new BitSet();
            over.set(0, settlements.size());
        }
        Frontier frontier = Dominance.frontier(parties, settlements, values, over);
        List<Ratio> ideal = IntStream.range(0, parties.size())
                .mapToObj(p -> frontier.points().stream()
                        .map(point -> point.values().get(p))
                        .max(Ratio::compareTo)
                        .orElseThrow())
                .toList();
        int best = margin.attained().nextSetBit(0);
        return new Closeness.Central(
                one.zone().cardinality(),
                margin.value(),
                settlements.get(best),
                Margin.worstPlaced(values, best).stream().map(parties::get).toList(),
                values.noDeal(),
                ideal,
                frontier,
                overZone);
    }

    /**
     * For each party of known values whose no-deal value is unknown: its best within the zone of the counted; where nobody is
     * counted, that is every allowed settlement.
     */
    private List<Closeness.Threshold> thresholds(Analysis.Case one) {
        List<Closeness.Threshold> thresholds = new ArrayList<>();
        for (Counted.Missing missing : analysis.counted().missing()) {
            if (missing.valuesKnown() && !one.zone().isEmpty()) {
                Values own = one.ground().by(List.of(missing.party())).valued(analysis.central());
                int best = one.zone().stream()
                        .reduce((a, b) -> own.compare(b, a, 0) > 0 ? b : a)
                        .orElseThrow();
                thresholds.add(new Closeness.Threshold(missing.party(), own.get(best, 0)));
            }
        }
        return thresholds;
    }

    private String answer(Closeness.Assessment all) {
        List<Integer> missing = analysis.counted().missing().stream()
                .map(Counted.Missing::party)
                .toList();
        return parties.isEmpty() || missing.isEmpty() || all.allowed() == 0
                ? all.answer()
                : all.answer() + " Whether " + Words.parties(dispute, missing)
                        + " would consent is not known, and unknown is not consent.";
    }

    private String sentence(
            Analysis.Case one, Optional<Share> share, Optional<Closeness.Central> central, boolean allRedLines) {
        if (analysis.meetingRules().isEmpty()) {
            return "The rules alone exclude every settlement.";
        }
        String lines = analysis.confirmedRedLines().isEmpty()
                ? ""
                : allRedLines ? "With every red line binding, " : "With confirmed red lines only, ";
        if (one.ground().settlements().isEmpty()) {
            return Words.capital(
                    lines + "no settlement is left: the red lines and rules exclude every combination of options.");
        }
        if (share.isEmpty() || central.isEmpty()) {
            return "How close the parties can be brought cannot be said"
                    + (analysis.knowledge().view() instanceof View.Team ? "" : " in this view") + ": "
                    + (dispute.consentNeeded().isEmpty()
                            ? "the case names no party whose consent is needed."
                            : Words.notCounted(dispute, analysis.counted().missing()) + ".");
        }
        return Words.capital(lines + "a settlement that " + all() + " would " + (parties.size() > 2 ? "all " : "")
                + "take exists in " + share.get().words() + ". " + centralSentence(central.get()));
    }

    private String all() {
        return (parties.size() == 2 ? "both " : "") + Words.parties(dispute, parties);
    }

    private String centralSentence(Closeness.Central central) {
        List<Integer> worst = central.worstPlaced();
        boolean several = worst.size() > 1;
        String names = Words.parties(dispute, worst);
        if (central.overZone()) {
            String least = worst.size() == parties.size() ? "" : several ? ", who gain least," : ", who gains least,";
            String gain = central.margin().signum() == 0
                    ? "just what no deal is worth"
                    : Words.number(central.margin()) + " more than no deal is worth";
            return "In the central reading there "
                    + (central.zone() == 1
                            ? "is one such settlement; in it "
                            : "are " + Words.number(central.zone()) + " such settlements; in the best of them ")
                    + names + least + (several ? " each get " : " gets ") + gain + ".";
        }
        return "In the central reading there is none: in the nearest settlement " + names
                + (several ? " each fall " : " falls ")
                + Words.number(central.margin().negate())
                + " short of what no deal is worth to " + (several ? "them" : "it")
                + ", on a scale from 0 (only just not a red line) to 1 (fully welcome).";
    }
}
