package org.parley.briefing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.frontier.ValueRange;
import org.parley.gap.Margin;
import org.parley.gap.UndecidedException;
import org.parley.gap.ZoneSize;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.space.Diagram;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;
import org.parley.verdict.Survey;

/** Section 2: the zone of agreement, the margin and the frontier, over readings and in the central one. */
final class HowClose {

    private static final String ALL = "With every red line binding, ";
    private static final String CONFIRMED = "With confirmed red lines only, ";

    /** Of the settlements drawn where a zone is too large to be counted. */
    private static final long SEED = 1;

    private final Analysis analysis;
    private final Dispute dispute;
    private final List<Integer> parties;
    private final List<Integer> measured;

    private HowClose(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.parties = analysis.counted().parties();
        this.measured = analysis.counted().measured();
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
                answer(assessments),
                parties,
                measured,
                alone(),
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
        Optional<Closeness.Central> central = central(one);
        return new Closeness.Assessment(
                sentence(one, share, central, allRedLines),
                dispute.combinations(),
                analysis.everything().settlements().count(),
                one.ground().settlements().count(),
                share,
                central,
                margins.isEmpty() ? Optional.empty() : Optional.of(Spread.of(margins)),
                thresholds(one));
    }

    /** The figures of the central reading alone. */
    static Optional<Closeness.Central> central(Analysis analysis, Analysis.Case one) {
        return new HowClose(analysis).central(one);
    }

    private Optional<Closeness.Central> central(Analysis.Case one) {
        return measured.isEmpty() || one.ground().settlements().isEmpty()
                ? Optional.empty()
                : Optional.of(one.margin().map(margin -> central(one, margin)).orElseGet(() -> withoutNoDeal(one)));
    }

    private Closeness.Central central(Analysis.Case one, Margin margin) {
        Diagram settlements = one.ground().settlements();
        Frontier frontier = one.zoneExists()
                ? new ExactFrontier().zone(parties, settlements, one.central())
                : new ExactFrontier().all(parties, settlements, one.central());
        return new Closeness.Central(
                one.zoneExists() ? Closeness.Over.ZONE : Closeness.Over.ALLOWED,
                frontier,
                one.central().stream().map(HowClose::noDeal).toList(),
                ideal(frontier),
                Optional.of(new Closeness.Zone(
                        one.zoneExists()
                                ? ZoneSize.of(settlements, one.central(), SEED)
                                : new ZoneSize.Exact(BigInteger.ZERO),
                        margin.value(),
                        margin.attained(),
                        margin.worstPlaced().stream().map(parties::get).toList())));
    }

    private static Ratio noDeal(Valuation valuation) {
        return new Ratio(valuation.reservation().orElseThrow(), valuation.scale());
    }

    /** Where nobody is counted, but values are known. */
    private Closeness.Central withoutNoDeal(Analysis.Case one) {
        Ground ground = one.ground().by(measured);
        Frontier frontier =
                new ExactFrontier().all(measured, ground.settlements(), ground.valuations(analysis.central()));
        return new Closeness.Central(
                Closeness.Over.ALLOWED_NO_DEAL_UNKNOWN,
                frontier,
                analysis.extremes().least(),
                ideal(frontier),
                Optional.empty());
    }

    /** The greatest value of each party; efficient settlements attain it. */
    private static List<Ratio> ideal(Frontier frontier) {
        return IntStream.range(0, frontier.parties().size())
                .mapToObj(p -> frontier.points().stream()
                        .map(point -> point.values().get(p))
                        .max(Ratio::compareTo)
                        .orElseThrow())
                .toList();
    }

    /**
     * For each party of known values whose no-deal value is unknown: its best within the zone of the counted; where nobody is
     * counted, that is every allowed settlement.
     */
    private List<Closeness.Threshold> thresholds(Analysis.Case one) {
        List<Closeness.Threshold> thresholds = new ArrayList<>();
        for (Counted.Missing missing : analysis.counted().missing()) {
            if (missing.valuesKnown() && one.zoneExists()) {
                thresholds.add(new Closeness.Threshold(missing.party(), mostInZone(one, missing.party())));
            }
        }
        return thresholds;
    }

    private Ratio mostInZone(Analysis.Case one, int party) {
        List<Integer> with = new ArrayList<>(List.of(party));
        with.addAll(parties);
        Ground ground = one.ground().by(with);
        List<Valuation> valuations = new ArrayList<>(ground.valuations(analysis.central()));
        Ratio least = ValueRange.of(ground.settlements(), valuations).least().getFirst();
        valuations.set(0, valuations.getFirst().reserving(least));
        return UndecidedException.best(ground.search().valued(valuations).ideal(0, Over.ZONE))
                .flatMap(Finding.Best::objective)
                .orElseThrow();
    }

    /** Empty unless just one party's values are compared. */
    private String alone() {
        if (measured.size() != 1) {
            return "";
        }
        String name = Words.parties(dispute, measured);
        List<Counted.Missing> others = others();
        if (others.isEmpty()) {
            return "only the consent of " + name + " is needed";
        }
        if (others.stream().anyMatch(Counted.Missing::valuesKnown)) {
            return "only of " + name + " is it known here what no deal is worth";
        }
        boolean stated = others.stream()
                .anyMatch(other ->
                        analysis.knowledge().preferences().get(other.party()).valuesKnown());
        return stated ? "only " + name + " can be counted here" : "only the values of " + name + " are known here";
    }

    private List<Counted.Missing> others() {
        return analysis.counted().missing().stream()
                .filter(missing -> !measured.contains(missing.party()))
                .toList();
    }

    /** With all red lines and, where that differs, with confirmed ones only. */
    private String answer(List<Closeness.Assessment> assessments) {
        String all = assessments.getFirst().answer();
        StringBuilder answer = new StringBuilder(all);
        if (assessments.size() > 1) {
            String confirmed = assessments.getLast().answer();
            if (all.startsWith(ALL)
                    && confirmed.startsWith(CONFIRMED)
                    && rest(all).equals(rest(confirmed))) {
                answer.append(" With confirmed red lines only, the answer is the same.");
            } else if (!all.contains(confirmed)) {
                answer.append(' ').append(confirmed);
            }
        }
        List<Counted.Missing> missing = analysis.counted().missing();
        if (!parties.isEmpty()
                && !missing.isEmpty()
                && assessments.stream().anyMatch(one -> one.allowed().signum() > 0)) {
            answer.append(" Whether ")
                    .append(Words.parties(
                            dispute,
                            missing.stream().map(Counted.Missing::party).toList()))
                    .append(" would consent is not known, and unknown is not consent.");
        }
        return answer.toString();
    }

    /** What follows the words on red lines. */
    private static String rest(String sentence) {
        return sentence.substring(sentence.indexOf(',') + 1);
    }

    private String sentence(
            Analysis.Case one, Optional<Share> share, Optional<Closeness.Central> central, boolean allRedLines) {
        if (analysis.everything().settlements().isEmpty()) {
            return "The rules alone exclude every settlement.";
        }
        String lines = analysis.confirmedRedLines().isEmpty() ? "" : allRedLines ? ALL : CONFIRMED;
        if (one.ground().settlements().isEmpty()) {
            return Words.capital(
                    lines + "no settlement is left: the red lines and rules exclude every combination of options.");
        }
        if (share.isEmpty() || central.isEmpty()) {
            String unknown = "How close the parties can be brought cannot be said"
                    + (analysis.knowledge().view() instanceof View.Team ? "" : " in this view") + ": "
                    + (dispute.consentNeeded().isEmpty()
                            ? "the case names no party whose consent is needed."
                            : Words.notCounted(dispute, analysis.counted().missing()) + ".");
            boolean said = !allRedLines
                    && !analysis.allRedLines().ground().settlements().isEmpty();
            return central.map(
                            figures -> (said ? "" : unknown + " ") + Words.capital(lines + valuesAlone(one, figures)))
                    .orElse(unknown);
        }
        Closeness.Zone zone = central.get().zone().orElseThrow();
        return Words.capital(lines + "a settlement that " + all() + " would " + (parties.size() > 2 ? "all " : "")
                + "take exists in " + share.get().words() + ". " + centralSentence(zone));
    }

    /** What can be said where values are known, but nobody's no-deal value. */
    private String valuesAlone(Analysis.Case one, Closeness.Central central) {
        BigInteger allowed = one.ground().settlements().count();
        BigInteger efficient = central.frontier().points().stream()
                .map(Frontier.Point::count)
                .reduce(BigInteger.ZERO, BigInteger::add);
        String left = Words.count(allowed, "settlement meets", "settlements meet") + " the rules and "
                + (allowed.equals(BigInteger.ONE) ? "crosses" : "cross") + " no red line";
        String names = Words.parties(dispute, measured);
        if (measured.size() == 1) {
            return left + "; of these, " + names + " would like " + Words.number(efficient) + " best.";
        }
        return left + "; of these, " + Words.number(efficient) + (efficient.equals(BigInteger.ONE) ? " is" : " are")
                + " efficient between " + names + ": no other is better for one and worse for none.";
    }

    private String all() {
        return (parties.size() == 2 ? "both " : "") + Words.parties(dispute, parties);
    }

    private String centralSentence(Closeness.Zone zone) {
        List<Integer> worst = zone.worstPlaced();
        boolean several = worst.size() > 1;
        String names = Words.parties(dispute, worst);
        if (zone.exists()) {
            String least = worst.size() == parties.size() ? "" : several ? ", who gain least," : ", who gains least,";
            String gain = zone.margin().signum() == 0
                    ? "just what no deal is worth"
                    : Words.number(zone.margin()) + " more than no deal is worth";
            return "In the central reading there " + such(zone.size()) + names + least
                    + (several ? " each get " : " gets ") + gain + ".";
        }
        return "In the central reading there is none: in the nearest settlement " + names
                + (several ? " each fall " : " falls ")
                + Words.number(zone.margin().negate())
                + " short of what no deal is worth to " + (several ? "them" : "it")
                + ", on a scale from 0 (only just not a red line) to 1 (fully welcome).";
    }

    private static String such(ZoneSize size) {
        String best = " such settlements; in the best of them ";
        return switch (size) {
            case ZoneSize.Exact exact ->
                exact.count().equals(BigInteger.ONE)
                        ? "is one such settlement; in it "
                        : "are " + Words.number(exact.count()) + best;
            case ZoneSize.Estimate estimate -> "are " + Words.estimate(estimate) + best;
        };
    }
}
