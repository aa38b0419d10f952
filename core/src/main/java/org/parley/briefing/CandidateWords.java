package org.parley.briefing;

import java.util.Comparator;
import java.util.List;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.verdict.Counted;
import org.parley.verdict.Share;

/** The sentences of section 3. */
final class CandidateWords {

    private static final String LEAST = ", measured from the least that each party could get under the rules.";

    private final Analysis analysis;
    private final Dispute dispute;
    private final Closeness closeness;
    private final Candidates.Basis basis;

    CandidateWords(Analysis analysis, Closeness closeness, Candidates.Basis basis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.closeness = closeness;
        this.basis = basis;
    }

    /** From what the candidates were chosen. */
    String basis() {
        return closeness.alone().isEmpty() ? ofSeveral() : ofOne();
    }

    private String ofSeveral() {
        return switch (basis) {
            case ZONE -> "Chosen from the zone of agreement of the central reading, with every red line binding.";
            case ZONE_OF_CONFIRMED ->
                "With every red line binding there is no zone of agreement in the central reading. These are chosen from"
                        + " the zone with confirmed red lines only: each needs somebody to drop a red line that is not"
                        + " confirmed.";
            case MARGIN ->
                "There is no zone of agreement in the central reading. This is where the worst-placed party is least"
                        + " short of its no-deal value: not a deal, but the place from which the gap is smallest.";
            case MARGIN_OF_CONFIRMED ->
                "The red lines and rules exclude every settlement, and with confirmed red lines only there is no zone of"
                        + " agreement in the central reading either. This is where, with those, the worst-placed party"
                        + " is least short of its no-deal value.";
            case WITHOUT_NO_DEAL ->
                noZone() + " These are chosen from all settlements that meet the rules and cross no red line" + LEAST;
            case WITHOUT_NO_DEAL_OF_CONFIRMED ->
                noZone() + " The red lines and rules exclude every settlement; these are chosen from all that cross no"
                        + " confirmed red line" + LEAST;
            case NONE -> "";
        };
    }

    private String ofOne() {
        String name = Words.parties(dispute, closeness.measured());
        String best = "This is what " + name + " would like best of all settlements that meet the rules and cross no ";
        return switch (basis) {
            case ZONE -> best + "red line. It is no point between the parties.";
            case ZONE_OF_CONFIRMED ->
                "With every red line binding there is none that " + name + " would take in the central reading. "
                        + best
                        + "confirmed red line; somebody would have to drop one that is not confirmed.";
            case MARGIN ->
                best + "red line, and even this is worth less than no deal to " + name + " in the central reading.";
            case MARGIN_OF_CONFIRMED ->
                "The red lines and rules exclude every settlement. " + best
                        + "confirmed red line, and even this is worth less than no deal to " + name
                        + " in the central reading.";
            case WITHOUT_NO_DEAL -> noZone() + " " + best + "red line.";
            case WITHOUT_NO_DEAL_OF_CONFIRMED ->
                noZone() + " The red lines and rules exclude every settlement. " + best + "confirmed red line.";
            case NONE -> "";
        };
    }

    private String noZone() {
        String where = analysis.knowledge().view() instanceof View.Team ? "" : " in this view";
        return "What no deal is worth is not known" + where
                + ", so whether there is a zone of agreement cannot be said.";
    }

    /** @param found how many packages the concepts name; some may not be shown */
    String answer(List<Candidates.Candidate> packages, int found, List<Integer> differing) {
        return (closeness.alone().isEmpty() ? packages(packages, found, differing) : alone()) + " " + taken(packages);
    }

    private String packages(List<Candidates.Candidate> packages, int found, List<Integer> differing) {
        boolean margin = basis == Candidates.Basis.MARGIN || basis == Candidates.Basis.MARGIN_OF_CONFIRMED;
        if (packages.size() == 1) {
            return margin ? "One package comes nearest to agreement." : "All concepts lead to one package.";
        }
        StringBuilder answer = new StringBuilder(Words.number(found))
                .append(margin ? " packages come equally near to agreement" : " packages are worth talking about");
        if (found > packages.size()) {
            answer.append("; ")
                    .append(packages.size())
                    .append(margin ? " of them are shown" : " that most concepts name are shown");
        }
        return answer.append(". ")
                .append(
                        differing.size() == dispute.issues().size()
                                ? "They differ on every issue."
                                : "They differ on " + Words.issues(dispute, differing) + " and agree on the rest.")
                .toString();
    }

    /** One party's values have a single greatest value, so there is one package. */
    private String alone() {
        String name = Words.parties(dispute, closeness.measured());
        List<Integer> others = dispute.consentNeeded().stream()
                .filter(party -> !closeness.measured().contains(party))
                .toList();
        return Words.capital(closeness.alone()) + "; this is what " + name + " would like best"
                + (others.isEmpty()
                        ? "."
                        : ", and whether "
                                + (others.size() == 1 ? Words.parties(dispute, others) : "the others")
                                + " would take it is not known"
                                + (basis.confirmedOnly() ? ", red lines apart." : "."));
    }

    private String taken(List<Candidates.Candidate> packages) {
        if (closeness.counted().isEmpty()) {
            List<Integer> missing = analysis.counted().missing().stream()
                    .map(Counted.Missing::party)
                    .toList();
            return "Whether " + Words.parties(dispute, missing) + " would take "
                    + (packages.size() == 1 ? "it" : packages.size() == 2 ? "either of them" : "any of them")
                    + " cannot be said: unknown is not consent.";
        }
        Candidates.Candidate best = packages.stream()
                .max(Comparator.comparingInt(CandidateWords::count)
                        .thenComparing(Candidates.Candidate::letter, Comparator.reverseOrder()))
                .orElseThrow();
        Share share = best.together().orElseThrow();
        String lines = analysis.confirmedRedLines().isEmpty()
                ? ""
                : basis.confirmedOnly() ? ", with confirmed red lines only" : ", with every red line binding";
        String who = closeness.counted().size() == 1 ? Words.parties(dispute, closeness.counted()) : "everyone counted";
        if (packages.size() > 1 && share.none()) {
            return "There is none that " + who + " would take in any reading" + lines + ".";
        }
        return Words.capital(who)
                + (packages.size() == 1 ? " would take it in " : " would take package " + best.letter() + " in ")
                + share.words()
                + lines
                + (packages.size() == 1 || share.none() ? "." : "; no other does better.");
    }

    private static int count(Candidates.Candidate candidate) {
        return candidate.together().orElseThrow().count();
    }
}
