package org.parley.report.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Candidates;
import org.parley.briefing.Candidates.Candidate;
import org.parley.briefing.Candidates.PartyVerdict;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;
import org.parley.verdict.Share;

/** Lays the packages side by side. */
public record PackagesBuilder(Candidates candidates, Names names) {

    public Packages packages() {
        List<Packages.Head> heads =
                candidates.packages().stream().map(this::head).toList();
        List<Packages.IssueRow> issues = new ArrayList<>();
        for (int issue : names.allIssues()) {
            issues.add(new Packages.IssueRow(
                    names.issue(issue),
                    candidates.differing().contains(issue),
                    candidates.packages().stream()
                            .map(candidate -> names.option(issue, candidate.settlement()))
                            .toList()));
        }
        List<Packages.VerdictRow> verdicts = names.dispute().consentNeeded().stream()
                .map(party -> new Packages.VerdictRow(
                        names.party(party),
                        names.dispute().parties().get(party).consent().word(),
                        candidates.packages().stream()
                                .map(candidate -> verdict(candidate, party))
                                .toList()))
                .toList();
        return new Packages(heads, issues, verdicts);
    }

    private Packages.Head head(Candidate candidate) {
        String under = candidates.basisKind().confirmedOnly() ? "with confirmed red lines only, " : "";
        List<PartyVerdict> counted = candidate.verdicts().stream()
                .filter(verdict -> verdict.noDeal().isPresent())
                .toList();
        String accept = counted.size() == 1
                ? names.party(counted.getFirst().party()) + " accepts in "
                : "all counted parties accept in ";
        BigInteger others = candidate.equal().subtract(BigInteger.ONE);
        String equal = others.signum() == 0
                ? ""
                : Figures.count(others)
                        + (others.equals(BigInteger.ONE) ? " other settlement has" : " other settlements have")
                        + " the same values";
        String together = candidate
                .together()
                .map(share -> under + accept + Prose.kept(share.words()))
                .orElse("");
        return new Packages.Head(candidate.letter(), String.join(", ", candidate.names()), together, equal);
    }

    private static Packages.Verdict verdict(Candidate candidate, int party) {
        Optional<PartyVerdict> found = candidate.verdicts().stream()
                .filter(verdict -> verdict.party() == party)
                .findFirst();
        return found.map(PackagesBuilder::verdict)
                .orElseGet(() -> new Packages.Verdict("blank", "unknown", "", List.of()));
    }

    private static Packages.Verdict verdict(PartyVerdict verdict) {
        String share = verdict.accepts().map(Share::percent).orElse("unknown");
        List<Packages.Against> against = verdict.against().stream()
                .map(each -> new Packages.Against(each.words(), each.place()))
                .toList();
        return new Packages.Verdict(tone(verdict.accepts()), share, Prose.kept(verdict.sentence()), against);
    }

    private static String tone(Optional<Share> accepts) {
        return accepts.map(s -> s.all() ? "yes" : s.none() ? "no" : 2 * s.count() >= s.of() ? "mostly" : "partly")
                .orElse("blank");
    }
}
