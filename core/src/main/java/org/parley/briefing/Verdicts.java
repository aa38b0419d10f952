package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.verdict.Counted;
import org.parley.verdict.Share;
import org.parley.verdict.Spread;
import org.parley.verdict.Survey;
import org.parley.verdict.Survey.Appraisal;

/** What every party whose consent is needed would say to some settlements. */
final class Verdicts {

    private final Analysis analysis;
    private final Dispute dispute;
    private final List<Settlement> settlements;
    private final boolean allRedLines;
    private final int readings;

    /** By party, then by settlement, then by reading; only of parties whose values are known. */
    private final Map<Integer, List<List<Appraisal>>> appraisals = new TreeMap<>();

    private Verdicts(Analysis analysis, Survey survey, List<Settlement> settlements, boolean allRedLines) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.settlements = settlements;
        this.allRedLines = allRedLines;
        this.readings = survey.readings();
        for (int party : dispute.consentNeeded()) {
            if (analysis.central().parties().get(party).isPresent()) {
                appraisals.put(party, survey.appraisals(analysis.knowledge(), party, settlements));
            }
        }
    }

    /** @param allRedLines whether the settlements were chosen with every red line binding, or with confirmed ones only */
    static Verdicts of(Analysis analysis, Survey survey, List<Settlement> settlements, boolean allRedLines) {
        return new Verdicts(analysis, survey, settlements, allRedLines);
    }

    /** In how many readings all counted parties would take settlement {@code k}. */
    Optional<Share> together(int k) {
        List<Integer> counted = analysis.counted().parties();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        boolean refused = dispute.consentNeeded().stream()
                .anyMatch(party ->
                        crossed(party, k).stream().anyMatch(line -> allRedLines || Analysis.CONFIRMED.test(line)));
        long taken = IntStream.range(0, readings)
                .filter(index -> counted.stream()
                        .allMatch(party -> appraisals(party, k).get(index).worthIt()))
                .count();
        return Optional.of(new Share(refused ? 0 : (int) taken, readings));
    }

    /** The verdicts on settlement {@code k}. */
    List<Candidates.PartyVerdict> of(int k) {
        return dispute.consentNeeded().stream().map(party -> verdict(party, k)).toList();
    }

    private List<Appraisal> appraisals(int party, int k) {
        List<List<Appraisal>> own = appraisals.get(party);
        if (own == null) {
            throw new IllegalArgumentException("nothing is known of party " + party);
        }
        return own.get(k);
    }

    private List<RedLine> crossed(int party, int k) {
        int[] chosen = settlements.get(k).toArray();
        return analysis.knowledge().preferences().get(party).redLines().stream()
                .filter(line -> line.refuses().met(chosen))
                .toList();
    }

    private Candidates.PartyVerdict verdict(int party, int k) {
        List<RedLine> crossed = crossed(party, k);
        List<Candidates.Objection> against = new ArrayList<>();
        for (RedLine line : crossed) {
            against.add(new Candidates.Objection(
                    line.status().word() + " red line: " + line.called(dispute.issues()),
                    line.evidence().place()));
        }
        Optional<Ratio> value = Optional.empty();
        Optional<Ratio> noDeal = Optional.empty();
        Optional<Spread> spread = Optional.empty();
        Optional<Share> worthIt = Optional.empty();
        if (appraisals.containsKey(party)) {
            value = Optional.of(analysis.valuation(party).value(settlements.get(k)));
            noDeal = analysis.central().parties().get(party).orElseThrow().noDeal();
            spread = Optional.of(Spread.of(
                    appraisals(party, k).stream().map(Appraisal::value).toList()));
            if (noDeal.isPresent()) {
                int taken = (int)
                        appraisals(party, k).stream().filter(Appraisal::worthIt).count();
                worthIt = Optional.of(new Share(taken, readings));
                if (value.get().compareTo(noDeal.get()) < 0) {
                    against.add(new Candidates.Objection(
                            "worth less than no deal in the central reading: " + Words.number(value.get()) + " against "
                                    + Words.number(noDeal.get()),
                            noDealPlace(party)));
                }
            }
        }
        boolean firm = crossed.stream().anyMatch(Analysis.CONFIRMED);
        Optional<Share> accepts = crossed.isEmpty() ? worthIt : Optional.of(new Share(0, readings));
        Optional<Share> withConfirmedOnly = crossed.isEmpty() || firm ? Optional.empty() : worthIt;
        String sentence = crossed.isEmpty()
                ? uncrossed(party, worthIt, value, noDeal)
                : "Refuses " + refused(crossed, settlements.get(k)) + "."
                        + withConfirmedOnly
                                .map(share -> " Were " + (crossed.size() == 1 ? "that line" : "those lines")
                                        + " dropped, the party would take the package in " + share.words() + ".")
                                .orElse("");
        return new Candidates.PartyVerdict(party, sentence, accepts, withConfirmedOnly, value, noDeal, spread, against);
    }

    private String noDealPlace(int party) {
        return analysis.knowledge()
                .preferences()
                .get(party)
                .noDeal()
                .map(NoDeal::evidence)
                .map(evidence -> evidence.place())
                .orElse("");
    }

    /** What of the settlement is refused, by options: several lines may refuse the same. */
    private String refused(List<RedLine> crossed, Settlement settlement) {
        Map<RedLine.Status, Set<String>> byStatus = new TreeMap<>(Comparator.reverseOrder());
        for (RedLine line : crossed) {
            Set<Integer> issues = line.refuses().issues();
            String words = issues.size() == 1
                    ? chosen(settlement, issues.iterator().next())
                    : "the combination “" + line.refuses().words(dispute.issues()) + "”";
            byStatus.computeIfAbsent(line.status(), status -> new LinkedHashSet<>())
                    .add(words);
        }
        return byStatus.entrySet().stream()
                .map(entry -> Words.list(List.copyOf(entry.getValue())) + ", against its "
                        + entry.getKey().word() + (entry.getValue().size() == 1 ? " red line" : " red lines"))
                .collect(Collectors.joining("; and "));
    }

    private String chosen(Settlement settlement, int issue) {
        return "“" + settlement.option(issue, dispute.issues()).name() + "” on “"
                + dispute.issues().get(issue).name() + "”";
    }

    private String uncrossed(int party, Optional<Share> worthIt, Optional<Ratio> value, Optional<Ratio> noDeal) {
        if (worthIt.isEmpty() || value.isEmpty() || noDeal.isEmpty()) {
            String why = analysis.counted().missing().stream()
                    .filter(missing -> missing.party() == party)
                    .map(Counted.Missing::why)
                    .findFirst()
                    .orElseThrow();
            return "Consent unknown, and unknown is not consent: " + why + ".";
        }
        Bands bands = analysis.knowledge().bands();
        return "Takes it in " + worthIt.get().words() + "; in the central reading it is “"
                + Words.word(value.get(), bands) + "” (" + Words.number(value.get()) + ") and no deal “"
                + Words.word(noDeal.get(), bands) + "” (" + Words.number(noDeal.get()) + ").";
    }
}
