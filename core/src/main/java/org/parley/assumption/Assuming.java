package org.parley.assumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.dispute.Sureness;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.Measure;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** A dossier in which assumptions hold, in memory only. */
public final class Assuming {

    private final Dossier dossier;
    private final LocalDate day;

    private Assuming(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
    }

    /**
     * The dossier with entries of the day in the layer nearest to its view, one assumption after the other: a later one about the
     * same thing takes the place of an earlier one.
     *
     * @param day from which the assumptions hold; every entry that they are about is one of that day or earlier
     */
    public static Dossier in(Dossier dossier, LocalDate day, List<Assumption> assumptions) {
        Dossier assumed = dossier;
        for (Assumption assumption : assumptions) {
            assumed = new Assuming(assumed, day).with(assumption);
        }
        return assumed;
    }

    /** How an assumed entry came to be known. */
    public static Evidence evidence(Dossier dossier, LocalDate day) {
        List<String> parties =
                dossier.dispute().parties().stream().map(Party::id).toList();
        Compartment nearest = dossier.view().opens(parties).getLast();
        return new Evidence(day, Sureness.INFERRED, "Assumed.", List.of(), nearest, "");
    }

    private Dossier with(Assumption assumption) {
        return switch (assumption) {
            case Assumption.Told told -> telling(told.party(), told.entry());
            case Assumption.OptionWorth worth -> telling(worth.party(), worth(worth));
            case Assumption.Weight weight -> telling(weight.party(), importance(weight));
            case Assumption.LineStatus line -> status(line);
            case Assumption.InteractionDropped dropped -> telling(dropped.party(), without(dropped));
            case Assumption.ConsentOf consent -> consent(consent);
            case Assumption.RuleIs rule -> rule(rule);
            case Assumption.MeasureAt measure -> measure(measure);
        };
    }

    private Preference known(int party) {
        return dossier.asOf(day).preferences().get(party);
    }

    private Evidence evidence() {
        return evidence(dossier, day);
    }

    private Dossier telling(int party, Entry entry) {
        List<Testimony> testimonies = new ArrayList<>(dossier.testimonies());
        testimonies.add(new Testimony(
                party,
                evidence().compartment(),
                entry instanceof Importance one ? List.of(one) : List.of(),
                entry instanceof Worth one ? List.of(one) : List.of(),
                entry instanceof RedLine one ? List.of(one) : List.of(),
                entry instanceof NoDeal one ? List.of(one) : List.of(),
                entry instanceof Interaction one ? List.of(one) : List.of()));
        return dossier.withTestimonies(testimonies);
    }

    private Worth worth(Assumption.OptionWorth assumed) {
        Issue issue = dossier.dispute().issues().get(assumed.issue());
        Optional<Worth> known = known(assumed.party()).worth().get(assumed.issue());
        RedLine.Status status = known.map(Worth::redLineStatus).orElse(RedLine.Status.BELIEVED);
        if (issue.options() instanceof Options.Range range) {
            TreeMap<Ratio, Amount> points =
                    new TreeMap<>(Map.of(range.from(), Amount.UNKNOWN, range.to(), Amount.UNKNOWN));
            known.ifPresent(worth -> IntStream.range(0, worth.points().size())
                    .forEach(k ->
                            points.put(worth.points().get(k), worth.anchors().get(k))));
            points.put(assumed.at(), assumed.amount());
            return new Worth(
                    evidence(),
                    assumed.issue(),
                    List.copyOf(points.values()),
                    List.copyOf(points.keySet()),
                    new Order.Ranking(List.of()),
                    status);
        }
        int option = assumed.at().numerator().intValueExact();
        List<Amount> anchors = anchors(known, issue);
        List<List<Integer>> order = known.map(worth -> worth.order().classes()).orElse(List.of());
        anchors.set(option, assumed.amount());
        return new Worth(
                evidence(), assumed.issue(), anchors, List.of(), new Order.Ranking(without(order, option)), status);
    }

    private static List<List<Integer>> without(List<List<Integer>> classes, int one) {
        return classes.stream()
                .map(members -> members.stream().filter(each -> each != one).toList())
                .filter(members -> !members.isEmpty())
                .toList();
    }

    private Importance importance(Assumption.Weight assumed) {
        Optional<Importance> known = known(assumed.party()).importance();
        Map<Integer, Interval> weights =
                new TreeMap<>(known.map(Importance::weights).orElse(Map.of()));
        weights.remove(assumed.issue());
        int others = dossier.dispute().issues().size() - 1;
        boolean exact = weights.size() == others && weights.values().stream().allMatch(Interval::isExact);
        Ratio sum = weights.values().stream().map(Interval::low).reduce(Ratio.ZERO, Ratio::plus);
        if (exact && sum.signum() > 0) {
            Interval own = assumed.weight().orElse(Interval.UNIT);
            weights.replaceAll((issue, weight) -> new Interval(
                    weight.low().times(Ratio.ONE.minus(own.high())).over(sum),
                    weight.low().times(Ratio.ONE.minus(own.low())).over(sum)));
        }
        assumed.weight().ifPresent(weight -> weights.put(assumed.issue(), weight));
        Order order = known.map(Importance::order).orElse(new Order.None());
        List<List<Integer>> classes = without(order.classes(), assumed.issue());
        return new Importance(
                evidence(),
                switch (order) {
                    case Order.None none -> none;
                    case Order.Ranking ranking -> new Order.Ranking(classes);
                    case Order.Tiers tiers -> new Order.Tiers(classes);
                },
                weights);
    }

    /** An earlier assumption may have taken the line away; then there is nothing left to say of it. */
    private Dossier status(Assumption.LineStatus assumed) {
        return known(assumed.party()).redLines().stream()
                .filter(line -> line.id().equals(assumed.line()))
                .findFirst()
                .filter(line -> line.status() != assumed.status())
                .map(line -> status(assumed, line))
                .orElse(dossier);
    }

    private Dossier status(Assumption.LineStatus assumed, RedLine line) {
        boolean word = line.id().indexOf('.') >= 0;
        Optional<Worth> unrefused = word || assumed.status() == RedLine.Status.DROPPED
                ? unrefused(assumed.party(), line, word)
                : Optional.empty();
        RedLine changed = new RedLine(evidence(), line.id(), line.name(), line.refuses(), assumed.status());
        return unrefused
                .map(worth -> new Assuming(telling(assumed.party(), worth), day))
                .orElse(this)
                .telling(assumed.party(), changed);
    }

    /**
     * What options are worth once a line on one issue refuses them no longer: the band of the words "red line", where the line was
     * just this word on the option, where it covered this word, so that there is no line of its own, or where nothing else is stated.
     */
    private Optional<Worth> unrefused(int party, RedLine line, boolean word) {
        List<Issue> issues = dossier.dispute().issues();
        if (line.refuses().issues().size() != 1) {
            return Optional.empty();
        }
        int issue = line.refuses().issues().iterator().next();
        Preference preference = known(party);
        Optional<Worth> known = preference.worth().get(issue);
        if (issues.get(issue).options() instanceof Options.Range || !preference.valuesKnown()) {
            return Optional.empty();
        }
        List<Amount> anchors = anchors(known, issues.get(issue));
        Amount band = Amount.of(dossier.bands().of(Word.RED_LINE));
        int[] chosen = new int[issues.size()];
        for (int option = 0; option < anchors.size(); option++) {
            chosen[issue] = option;
            int one = option;
            boolean ordered = known.stream()
                    .flatMap(worth -> worth.order().classes().stream())
                    .anyMatch(members -> members.contains(one));
            Amount amount = anchors.get(option);
            String own = issues.get(issue).id() + "."
                    + issues.get(issue).options().get(option).id();
            boolean refusedByWord = amount.isRedLine()
                    && (word
                            || preference.redLines().stream()
                                    .noneMatch(other -> other.id().equals(own)));
            if (line.refuses().met(chosen) && (refusedByWord || (!word && !amount.known() && !ordered))) {
                anchors.set(option, band);
            }
        }
        return Optional.of(new Worth(
                evidence(),
                issue,
                anchors,
                List.of(),
                known.map(Worth::order).orElse(new Order.Ranking(List.of())),
                known.map(Worth::redLineStatus).orElse(RedLine.Status.BELIEVED)));
    }

    /** The amounts of all options. An order that is no longer alone does not say by itself what its ends are worth: they do. */
    private static List<Amount> anchors(Optional<Worth> known, Issue issue) {
        List<Amount> anchors = new ArrayList<>(
                known.map(Worth::anchors).orElseGet(() -> Collections.nCopies(issue.size(), Amount.UNKNOWN)));
        List<List<Integer>> order = known.map(worth -> worth.order().classes()).orElse(List.of());
        if (known.map(Worth::orderOnly).orElse(false) && order.size() > 1) {
            order.getFirst().forEach(best -> anchors.set(best, Amount.of(Ratio.ONE)));
            order.getLast().forEach(worst -> anchors.set(worst, Amount.of(Ratio.ZERO)));
        }
        return anchors;
    }

    /** It adds nothing, and so keeps its place among the draws. */
    private Interaction without(Assumption.InteractionDropped dropped) {
        Interaction known = known(dropped.party()).interactions().stream()
                .filter(one -> one.id().equals(dropped.interaction()))
                .findFirst()
                .orElseThrow();
        return new Interaction(evidence(), known.id(), known.when(), Amount.of(Ratio.ZERO));
    }

    private Dossier consent(Assumption.ConsentOf assumed) {
        List<Party> parties = new ArrayList<>(dossier.dispute().parties());
        Party party = parties.get(assumed.party());
        parties.set(
                assumed.party(),
                new Party(party.id(), party.name(), party.role(), assumed.consent(), party.partOf(), party.note()));
        return with(parties, dossier.dispute().rules());
    }

    private Dossier rule(Assumption.RuleIs assumed) {
        List<Rule> rules = dossier.dispute().rules().stream()
                .filter(rule -> !rule.id().equals(assumed.rule()) || assumed.ruling() != Assumption.Ruling.DROPPED)
                .map(rule -> rule.id().equals(assumed.rule())
                        ? new Rule(
                                rule.id(), rule.says(), rule.form(), assumed.ruling() == Assumption.Ruling.NEGOTIABLE)
                        : rule)
                .toList();
        return with(dossier.dispute().parties(), rules);
    }

    private Dossier with(List<Party> parties, List<Rule> rules) {
        Dispute dispute = dossier.dispute();
        return dossier.withDispute(new Dispute(
                dispute.title(),
                dispute.summary(),
                dispute.notice(),
                parties,
                dispute.issues(),
                rules,
                dispute.positions(),
                dispute.statements()));
    }

    private Dossier measure(Assumption.MeasureAt assumed) {
        List<Measure> measures = dossier.measures().stream()
                .map(measure ->
                        measure.id().equals(assumed.measure()) ? inForce(measure.times(assumed.strength())) : measure)
                .toList();
        return dossier.withMeasures(measures);
    }

    private Measure inForce(Measure measure) {
        return measure.inForceOn(day)
                ? measure
                : new Measure(
                        measure.evidence(),
                        measure.id(),
                        measure.name(),
                        measure.kind(),
                        day,
                        measure.imposedBy(),
                        measure.effects(),
                        measure.criteria(),
                        measure.costs());
    }
}
