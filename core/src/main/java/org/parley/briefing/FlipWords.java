package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.UncertainInput;
import org.parley.preference.UncertainInput.Subject;
import org.parley.preference.Valuation;

/** What flips the advice and what to ask, in words. */
final class FlipWords {

    private static final int NAMED = 3;

    private final Tornado tornado;
    private final Dispute dispute;
    private final boolean zone;
    private final Set<Integer> sticking;

    /**
     * @param zone whether the central reading has one
     * @param sticking the issues that are its sticking point, where it has none
     */
    FlipWords(Tornado tornado, boolean zone, Set<Integer> sticking) {
        this.tornado = tornado;
        this.dispute = tornado.analysis().knowledge().dispute();
        this.zone = zone;
        this.sticking = sticking;
    }

    String answer(List<Flips.Flip> flips) {
        if (flips.isEmpty()) {
            return "No single answer within what is known would change the advice of the central reading.";
        }
        List<String> sentences = new ArrayList<>();
        List<Flips.Flip> zones = with(flips, Flips.Change.ZONE);
        String lines = tornado.analysis().allRedLines().margin().isPresent() ? "" : "With confirmed red lines only, ";
        String turn = zone
                ? " close the zone of agreement of the central reading"
                : " open a zone of agreement, which the central reading has not";
        sentences.add(Words.capital(lines
                + (zones.isEmpty()
                        ? "no single answer within what is known would" + turn + "."
                        : Words.count(zones.size(), "answer", "answers, each alone,") + " could" + turn + ": "
                                + named(zones) + ".")));
        List<Flips.Flip> stickings = with(flips, Flips.Change.STICKING_POINT);
        if (!stickings.isEmpty()) {
            sentences.add(Words.count(stickings.size(), "answer", "answers") + " would move the sticking point"
                    + (sticking.isEmpty() ? "" : " from " + Words.issues(dispute, List.copyOf(sticking))) + ": "
                    + named(stickings) + ".");
        }
        int packages = with(flips, Flips.Change.PACKAGES).size();
        if (packages > 0) {
            sentences.add((zones.isEmpty() && stickings.isEmpty()
                            ? ""
                            : "Only which packages are at the named points" + " depends on ")
                    + Words.count(packages, "answer", "answers")
                    + (zones.isEmpty() && stickings.isEmpty()
                            ? " would change which packages are at the named points."
                            : zones.size() + stickings.size() > 0 ? " more." : "."));
        }
        return String.join(" ", sentences);
    }

    private static List<Flips.Flip> with(List<Flips.Flip> flips, Flips.Change change) {
        return flips.stream().filter(flip -> flip.change() == change).toList();
    }

    private static String named(List<Flips.Flip> flips) {
        List<String> names = new ArrayList<>(flips.stream()
                .limit(NAMED)
                .map(flip -> lower(flip.words()) + " (at " + Words.number(flip.at()) + ")")
                .toList());
        if (flips.size() > NAMED) {
            names.add(Words.number(flips.size() - NAMED) + " more");
        }
        return Words.list(names);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    Flips.NextQuestion question(Flips.Flip flip, UncertainInput input) {
        String name = dispute.parties().get(flip.party()).name();
        String why = "Known so far: " + flip.known() + ". In "
                + (flip.share().none() ? "hardly any" : flip.share().percent()) + " of the answers that are possible, "
                + flip.there() + "; nearest to the central reading (" + Words.number(flip.central()) + ") at "
                + Words.number(flip.at()) + ".";
        return new Flips.NextQuestion(flip.party(), "To " + name + ": " + asked(input, flip.at()), why);
    }

    private String asked(UncertainInput input, Ratio at) {
        return switch (input.subject()) {
            case Subject.Weight weight ->
                "how much " + (weight.issues().size() == 1 ? "does " : "do ") + Words.issues(dispute, weight.issues())
                        + " matter to you" + compared(input, weight, at) + "?";
            case Subject.Worth worth ->
                "could you live with “" + String.join("” or “", worth.options()) + "” on “"
                        + dispute.issues().get(worth.issue()).name() + "”?";
            case Subject.Combination combination ->
                "does it make a difference to you if these come together: "
                        + combination.when().words(dispute.issues()) + "?";
            case Subject.NoDealValue noDeal ->
                "would you rather go on without a deal than accept one" + leastLiked(input);
            case Subject.Effect effect ->
                "how much does “" + effect.measure().name() + "” change what you expect if there is no deal?";
            case Subject.Drift drift -> "if there is no deal, will your position be better or worse in half a year?";
        };
    }

    /** With the issue whose central weight is nearest to where the advice flips. */
    private String compared(UncertainInput input, Subject.Weight weight, Ratio at) {
        Row weights = tornado.analysis()
                .central()
                .parties()
                .get(input.party())
                .orElseThrow()
                .weights();
        return IntStream.range(0, dispute.issues().size())
                .filter(issue -> !weight.issues().contains(issue))
                .boxed()
                .min(Comparator.comparing(issue -> Stretches.distance(weights.get(issue), at)))
                .map(issue -> " compared with “" + dispute.issues().get(issue).name() + "”")
                .orElse("");
    }

    /** In the settlement at the margin, where the party gives most. */
    private String leastLiked(UncertainInput input) {
        Settlement settlement = tornado.margin().attained();
        Valuation valuation = tornado.valuation(input, input.central());
        List<String> given = IntStream.range(0, dispute.issues().size())
                .boxed()
                .filter(issue -> lost(valuation, settlement, issue).signum() > 0)
                .sorted(Comparator.comparing((Integer issue) -> lost(valuation, settlement, issue))
                        .reversed())
                .limit(2)
                .map(issue -> {
                    Issue one = dispute.issues().get(issue);
                    return "“" + one.options().get(settlement.option(issue)).name() + "” on “" + one.name() + "”";
                })
                .toList();
        return given.isEmpty() ? "?" : " with " + Words.list(given) + "?";
    }

    private static Ratio lost(Valuation valuation, Settlement settlement, int issue) {
        Ratio most = IntStream.range(0, valuation.parts()[issue].length)
                .mapToObj(option -> new Ratio(valuation.parts()[issue][option], valuation.scale()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return most.minus(new Ratio(valuation.parts()[issue][settlement.option(issue)], valuation.scale()));
    }
}
