package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Acceptance;
import org.parley.verdict.Acceptance.Standing;
import org.parley.verdict.DecidedZone;
import org.parley.verdict.Decision;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/** The consent board of every candidate, and the zones of agreement decided over all readings. */
final class WhoMustSayYes {

    private final Analysis analysis;
    private final Dispute dispute;
    private final Closeness closeness;
    private final Candidates candidates;
    private final Survey survey;

    private WhoMustSayYes(Analysis analysis, Closeness closeness, Candidates candidates, Survey survey) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.closeness = closeness;
        this.candidates = candidates;
        this.survey = survey;
    }

    static Consent of(Analysis analysis, Closeness closeness, Candidates candidates, Survey survey) {
        return new WhoMustSayYes(analysis, closeness, candidates, survey).consent();
    }

    private Consent consent() {
        List<Consent.Board> boards = boards();
        return new Consent(answer(boards), zones(), boards);
    }

    private List<Consent.Board> boards() {
        List<Candidates.Candidate> packages = candidates.packages();
        List<Settlement> settlements =
                packages.stream().map(Candidates.Candidate::settlement).toList();
        Analysis.Case chosenFrom = candidates.basisKind().confirmedOnly()
                ? analysis.confirmedRedLines().orElseThrow()
                : analysis.allRedLines();
        List<Optional<Acceptability>> acceptability =
                analysis.counted().parties().isEmpty() || packages.isEmpty()
                        ? packages.stream()
                                .map(one -> Optional.<Acceptability>empty())
                                .toList()
                        : Acceptability.of(survey, Consent.LOOKED, chosenFrom.ground(), settlements).stream()
                                .map(Optional::of)
                                .toList();
        return IntStream.range(0, packages.size())
                .mapToObj(k -> board(
                        packages.get(k),
                        acceptability
                                .get(k)
                                .map(one -> new Acceptability(
                                        one.settlement(),
                                        packages.get(k).together().orElseThrow(),
                                        one.efficient(),
                                        one.best()))))
                .toList();
    }

    private Consent.Board board(Candidates.Candidate candidate, Optional<Acceptability> acceptability) {
        List<Consent.Entry> entries = candidate.verdicts().stream()
                .map(verdict -> entry(candidate.settlement(), verdict))
                .toList();
        return new Consent.Board(
                candidate.letter(), sentence(entries), standing(entries, Standing.UNKNOWN), entries, acceptability);
    }

    private Consent.Entry entry(Settlement settlement, Candidates.PartyVerdict verdict) {
        Acceptance acceptance = Acceptance.of(analysis.knowledge(), verdict.party(), settlement);
        Standing standing = acceptance.standing();
        List<Candidates.Objection> against = new ArrayList<>(verdict.against());
        boolean thresholdNamed = against.size() > acceptance.crossed().size();
        acceptance
                .surplus()
                .filter(range -> range.high().signum() < 0 && !thresholdNamed)
                .ifPresent(
                        range -> against.add(new Candidates.Objection("worth less than no deal in every reading", "")));
        Optional<Share> share = verdict.accepts();
        return new Consent.Entry(acceptance, share, words(standing, share), against);
    }

    private static String words(Standing standing, Optional<Share> share) {
        return switch (standing) {
            case CERTAIN -> "certain: in every reading";
            case POSSIBLE -> "possible: " + share.map(WhoMustSayYes::possibly).orElse("share not known");
            case REFUSED -> "refused in every reading";
            case UNKNOWN -> "unknown, which is not consent";
        };
    }

    /** A possible event that no drawn reading shows still is not 0 %, nor is one that all show certain. */
    private static String possibly(Share share) {
        String readings = Words.count(share.of(), "reading", "readings");
        if (share.none()) {
            return share.of() < 1_000 ? "in none of the " + readings + " drawn" : "< 0.1 % of " + readings;
        }
        return share.all()
                ? (share.of() < 1_000 ? "in all of the " + readings + " drawn" : "> 99.9 % of " + readings)
                : share.words();
    }

    private static List<Integer> standing(List<Consent.Entry> entries, Standing standing) {
        return entries.stream()
                .filter(entry -> entry.acceptance().standing() == standing)
                .map(Consent.Entry::party)
                .toList();
    }

    private String sentence(List<Consent.Entry> entries) {
        List<Integer> certain = standing(entries, Standing.CERTAIN);
        if (certain.size() == entries.size()) {
            return "Everyone whose consent is needed takes it in every reading.";
        }
        List<String> sentences = new ArrayList<>();
        if (!certain.isEmpty()) {
            sentences.add("Certain: " + Words.parties(dispute, certain) + ".");
        }
        entries.stream()
                .filter(entry -> entry.acceptance().standing() == Standing.POSSIBLE)
                .map(entry -> Words.parties(dispute, List.of(entry.party())) + " ("
                        + entry.words().substring("possible: ".length()) + ")")
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(names -> sentences.add("Possible: " + names + "."));
        entries.stream()
                .filter(entry -> entry.acceptance().standing() == Standing.REFUSED)
                .map(this::refusal)
                .forEach(sentences::add);
        List<Integer> silent = standing(entries, Standing.UNKNOWN);
        if (!silent.isEmpty()) {
            sentences.add("Not known: " + Words.parties(dispute, silent)
                    + (silent.size() == 1 ? ", who" : ", each of whom")
                    + " can stop it; unknown preference is not consent.");
        }
        return String.join(" ", sentences);
    }

    private String refusal(Consent.Entry entry) {
        String reasons = Words.list(
                entry.against().stream().map(Candidates.Objection::words).toList());
        return "Refused by " + Words.parties(dispute, List.of(entry.party())) + " in every reading (" + reasons + ").";
    }

    private List<Consent.Zones> zones() {
        if (dispute.consentNeeded().isEmpty()) {
            return List.of();
        }
        List<Settlement> likely = Stream.concat(
                        analysis.cases().stream()
                                .flatMap(one -> one.margin().stream())
                                .map(margin -> margin.attained()),
                        candidates.packages().stream().map(Candidates.Candidate::settlement))
                .distinct()
                .toList();
        return IntStream.range(0, analysis.cases().size())
                .mapToObj(k -> zones(analysis.cases().get(k), likely, k > 0))
                .toList();
    }

    private Consent.Zones zones(Analysis.Case one, List<Settlement> likely, boolean confirmedOnly) {
        DecidedZone decided = new DecidedZone(analysis.knowledge(), one.ground().settlements());
        Decision possible = decided.possible(likely);
        Decision robust = possible instanceof Decision.No ? new Decision.No() : decided.robust(likely);
        Closeness.Assessment assessment =
                confirmedOnly ? closeness.confirmedRedLines().orElseThrow() : closeness.allRedLines();
        boolean unknown = !analysis.counted().missing().isEmpty();
        boolean counterReading = !one.zoneExists()
                || assessment.share().filter(share -> !share.all()).isPresent();
        Consent.InEvery inEvery = robust instanceof Decision.Yes
                ? Consent.InEvery.PROVED
                : unknown || counterReading || possible instanceof Decision.No
                        ? Consent.InEvery.REFUTED
                        : Consent.InEvery.NOT_DECIDED;
        String lines = analysis.confirmedRedLines().isEmpty()
                ? ""
                : confirmedOnly ? "With confirmed red lines only, " : "With every red line binding, ";
        return new Consent.Zones(
                Words.capital(lines + possible(possible, assessment.share())) + robust(robust, possible, inEvery),
                confirmedOnly,
                possible,
                robust,
                inEvery);
    }

    private String possible(Decision possible, Optional<Share> share) {
        List<Integer> silent = analysis.counted().missing().stream()
                .map(missing -> missing.party())
                .toList();
        String apart =
                silent.isEmpty() ? "" : ", whatever " + Words.parties(dispute, silent) + " may say beyond red lines";
        return switch (possible) {
            case Decision.Yes yes ->
                "a zone of agreement is possible" + apart
                        + share.filter(Share::none)
                                .map(none -> ", though only in rare readings ("
                                        + (none.of() < 1_000
                                                ? "none of the " + Words.count(none.of(), "reading", "readings")
                                                        + " drawn"
                                                : "< 0.1 %")
                                        + ")")
                                .orElse("")
                        + ".";
            case Decision.No no -> "no zone of agreement is possible: no reading has one.";
            case Decision.Undecided undecided ->
                "whether a zone of agreement is possible in some reading was not decided within the search’s limit.";
        };
    }

    private String robust(Decision robust, Decision possible, Consent.InEvery inEvery) {
        if (possible instanceof Decision.No) {
            return "";
        }
        boolean silent = !analysis.counted().missing().isEmpty();
        return switch (robust) {
            case Decision.Yes yes ->
                " A robust one exists: one settlement is certain for everyone whose consent is needed, so every reading"
                        + " has a zone.";
            case Decision.No no ->
                silent
                        ? " No settlement is certain for all: unknown is not consent."
                        : " No one settlement is certain for all" + every(inEvery) + ".";
            case Decision.Undecided undecided ->
                " Whether one settlement is certain for all was not decided within the search’s limit" + every(inEvery)
                        + ".";
        };
    }

    private static String every(Consent.InEvery inEvery) {
        return switch (inEvery) {
            case PROVED -> "";
            case REFUTED -> ", and not every reading has a zone";
            case NOT_DECIDED -> "; every drawn reading has a zone, which proves nothing about the others";
        };
    }

    private String answer(List<Consent.Board> boards) {
        List<Integer> needed = dispute.consentNeeded();
        if (needed.isEmpty()) {
            return "The case names no party whose consent is needed.";
        }
        if (boards.isEmpty()) {
            return "The consent of " + Words.parties(dispute, needed)
                    + " is needed, and there is no package to put to anybody.";
        }
        List<Consent.Board> certain = boards.stream()
                .filter(board -> standing(board.entries(), Standing.CERTAIN).size() == needed.size())
                .toList();
        if (!certain.isEmpty()) {
            return "Certain for everyone whose consent is needed: package "
                    + Words.list(certain.stream().map(Consent.Board::letter).toList()) + ".";
        }
        List<Integer> silent = boards.getFirst().silent();
        List<Integer> refusing = needed.stream()
                .filter(party -> boards.stream()
                        .allMatch(board ->
                                standing(board.entries(), Standing.REFUSED).contains(party)))
                .toList();
        List<Integer> open = needed.stream()
                .filter(party -> !refusing.contains(party))
                .filter(party -> boards.stream()
                        .noneMatch(board ->
                                standing(board.entries(), Standing.CERTAIN).contains(party)))
                .filter(party -> !silent.contains(party))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!refusing.isEmpty()) {
            parts.add("as things stand, every package is refused by " + Words.parties(dispute, refusing));
        }
        if (!open.isEmpty()) {
            parts.add("of " + Words.parties(dispute, open) + " no yes is certain to any");
        }
        if (!silent.isEmpty()) {
            parts.add("what " + Words.parties(dispute, silent)
                    + " would say is not known, and unknown preference is not consent");
        }
        return "No package has everyone’s certain consent"
                + (parts.isEmpty() ? ": each is certain for some only." : ": " + String.join("; ", parts) + ".");
    }
}
