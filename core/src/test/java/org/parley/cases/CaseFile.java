package org.parley.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.ConditionParser;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.MalformedConditionException;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Position;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Dossier;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/**
 * A case written down in a test. Ids are names in small letters with hyphens. Amounts are words, numbers ({@code 0.3}), ranges
 * ({@code 0.2..0.4}) or {@code ?}. What is said of a party holds from {@link #on} the day set last.
 */
public final class CaseFile {

    public static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final List<Party> parties = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Map<Integer, Said> said = new LinkedHashMap<>();
    private LocalDate day = DAY;
    private int current;

    private record Said(
            List<Importance> importance,
            List<Worth> worth,
            List<RedLine> redLines,
            List<NoDeal> noDeal,
            List<Interaction> interactions) {}

    public CaseFile party(String name) {
        return party(name, Party.Consent.SIGNS);
    }

    public CaseFile party(String name, Party.Consent consent) {
        parties.add(new Party(id(name), name, Party.Role.PRINCIPAL, consent, Optional.empty(), ""));
        return this;
    }

    public CaseFile mediator(String name) {
        parties.add(new Party(id(name), name, Party.Role.MEDIATOR, Party.Consent.IS_TOLD, Optional.empty(), ""));
        return this;
    }

    public CaseFile issue(String name, String... options) {
        issues.add(new Issue(
                id(name),
                name,
                "",
                new Options.Named(Arrays.stream(options)
                        .map(option -> new Option(id(option), option, ""))
                        .toList())));
        return this;
    }

    public CaseFile range(String name, int from, int to, String unit) {
        issues.add(new Issue(id(name), name, "", new Options.Range(Ratio.of(from), Ratio.of(to), Ratio.ONE, unit)));
        return this;
    }

    public CaseFile rule(String condition) {
        return rule(condition(condition), condition);
    }

    public CaseFile rule(Condition condition, String says) {
        rules.add(new Rule("r" + rules.size(), says, new Rule.Must(condition), false));
        return this;
    }

    /** What follows is of this day. */
    public CaseFile on(LocalDate date) {
        day = date;
        return this;
    }

    /** What follows is said of this party. */
    public CaseFile of(String party) {
        current = IntStream.range(0, parties.size())
                .filter(p -> parties.get(p).name().equals(party))
                .findFirst()
                .orElseThrow();
        return this;
    }

    public CaseFile wants(String issue, String... options) {
        int index = issueIndex(issue);
        Set<Integer> named = new TreeSet<>();
        for (String option : options) {
            named.add(option(index, option));
        }
        positions.add(
                new Position("p" + positions.size(), current, index, named, Optional.empty(), evidence("Wants it.")));
        return this;
    }

    /** Most important first; {@code A = B} for a tie. */
    public CaseFile ranks(String... classes) {
        return importance(new Order.Ranking(classes(classes)), Map.of());
    }

    /** Most important first; {@code A = B} for two in one tier. */
    public CaseFile tiers(String... tiers) {
        return importance(new Order.Tiers(classes(tiers)), Map.of());
    }

    /** One for every issue. */
    public CaseFile weighs(String... weights) {
        Map<Integer, Interval> stated = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            Amount amount = amount(weights[i]);
            if (amount.known()) {
                stated.put(i, amount.range());
            }
        }
        return importance(new Order.None(), stated);
    }

    public CaseFile importance(Order order, Map<Integer, Interval> weights) {
        own().importance().add(new Importance(evidence(""), order, weights));
        return this;
    }

    public CaseFile worth(String issue, String... amounts) {
        return worth(issue, RedLine.Status.CONFIRMED, amounts);
    }

    /** An amount for every option, or for both ends of a range. */
    public CaseFile worth(String issue, RedLine.Status redLines, String... amounts) {
        int index = issueIndex(issue);
        List<Ratio> points = issues.get(index).options() instanceof Options.Range range
                ? List.of(range.from(), range.to())
                : List.of();
        own().worth()
                .add(new Worth(
                        evidence(""),
                        index,
                        Arrays.stream(amounts).map(CaseFile::amount).toList(),
                        points,
                        new Order.Ranking(List.of()),
                        redLines));
        return this;
    }

    /** Best first; the options are only ordered. */
    public CaseFile orders(String issue, String... options) {
        int index = issueIndex(issue);
        own().worth()
                .add(new Worth(
                        evidence(""),
                        index,
                        issues.get(index).options().all().stream()
                                .map(option -> Amount.UNKNOWN)
                                .toList(),
                        List.of(),
                        new Order.Ranking(Arrays.stream(options)
                                .map(option -> List.of(option(index, option)))
                                .toList()),
                        RedLine.Status.CONFIRMED));
        return this;
    }

    public CaseFile refuses(RedLine.Status status, String condition) {
        return refuses(status, condition(condition));
    }

    public CaseFile refuses(RedLine.Status status, Condition condition) {
        List<RedLine> lines = own().redLines();
        lines.add(new RedLine(evidence(""), "line" + lines.size(), condition, status));
        return this;
    }

    public CaseFile noDeal(String amount) {
        return noDeal(new NoDeal.Valued(amount(amount)), "0");
    }

    public CaseFile noDeal(String amount, String drift) {
        return noDeal(new NoDeal.Valued(amount(amount)), drift);
    }

    /** As good as the settlement with these options, one for every issue. */
    public CaseFile noDealLike(int... options) {
        return noDeal(new NoDeal.AsGoodAs(Settlement.of(options)), "0");
    }

    public CaseFile noDeal(NoDeal.Alternative alternative, String drift) {
        own().noDeal().add(new NoDeal(evidence(""), alternative, amount(drift), Optional.empty()));
        return this;
    }

    public CaseFile together(String condition, String amount) {
        return together(condition(condition), amount);
    }

    public CaseFile together(Condition condition, String amount) {
        List<Interaction> interactions = own().interactions();
        interactions.add(new Interaction(evidence(""), "t" + interactions.size(), condition, amount(amount)));
        return this;
    }

    public List<Issue> issues() {
        return issues;
    }

    public Dossier dossier() {
        return dossier(new View.Team());
    }

    public Dossier dossier(View view) {
        List<Testimony> testimonies = new ArrayList<>();
        said.forEach((party, one) -> testimonies.add(new Testimony(
                party,
                new Compartment.Team(),
                one.importance(),
                one.worth(),
                one.redLines(),
                one.noDeal(),
                one.interactions())));
        Dispute dispute = new Dispute("A case", "", "", parties, issues, rules, positions, List.of());
        return new Dossier(view, dispute, Bands.DEFAULT, testimonies);
    }

    /** A word, a number, a range, or {@code ?}; a range may be of negative numbers. */
    public static Amount amount(String text) {
        for (Word word : Word.values()) {
            if (word.text().equals(text)) {
                return Amount.of(word, Bands.DEFAULT);
            }
        }
        if (text.equals("?")) {
            return Amount.UNKNOWN;
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? Amount.of(Ratio.parse(text))
                : Amount.of(new Interval(Ratio.parse(text.substring(0, dots)), Ratio.parse(text.substring(dots + 2))));
    }

    private Said own() {
        return said.computeIfAbsent(
                current,
                party -> new Said(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private Evidence evidence(String says) {
        return new Evidence(day, Sureness.HEARD, says, List.of(), new Compartment.Team(), "team/case.yaml:1");
    }

    private List<List<Integer>> classes(String... classes) {
        return Arrays.stream(classes)
                .map(tied -> Arrays.stream(tied.split(" = ", -1))
                        .map(this::issueIndex)
                        .toList())
                .toList();
    }

    private int issueIndex(String name) {
        return IntStream.range(0, issues.size())
                .filter(i -> issues.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no issue " + name));
    }

    private int option(int issue, String name) {
        int index = issues.get(issue).options().indexOf(id(name));
        if (index < 0) {
            throw new IllegalArgumentException("no option " + name);
        }
        return index;
    }

    private Condition condition(String text) {
        try {
            return ConditionParser.parse(text, issues);
        } catch (MalformedConditionException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
