package org.parley.files.start;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.Imported;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.model.Written;
import org.parley.files.text.Scalars;
import org.parley.number.Ratio;

/**
 * Writes a scenario as a case: parties from profiles, exact points for issues, exact worth for options, no-deal values from
 * reservations, each party's in its own compartment. A case keeps weights that sum to 1 and worths from 0 to 1; what does not fit
 * is shifted and scaled, reservation and all, which changes no comparison between a party's settlements, and is reported.
 */
public final class ScenarioCase {

    /** The most digits of a number in a case document. */
    private static final int DIGITS = 40;

    private static final int ROUNDED = 30;

    private final Scenario scenario;
    private final LocalDate date;
    private final Losses losses = new Losses();
    private final List<String> issueIds = new ArrayList<>();
    private final List<List<String>> optionIds = new ArrayList<>();

    private ScenarioCase(Scenario scenario, LocalDate date) {
        this.scenario = scenario;
        this.date = date;
    }

    /**
     * @param date that the entries bear
     * @return documents by path in the case folder, with the losses of reading before those of writing
     * @throws UnreadableScenarioException if a profile is not additive
     */
    public static Written write(Imported from, LocalDate date) throws UnreadableScenarioException {
        ScenarioCase writer = new ScenarioCase(from.scenario(), date);
        Map<String, String> documents = writer.documents();
        List<String> losses = new ArrayList<>(from.losses());
        losses.addAll(writer.losses.sentences());
        return new Written(documents, losses);
    }

    private Map<String, String> documents() throws UnreadableScenarioException {
        Map<String, String> documents = new LinkedHashMap<>();
        Ids ids = new Ids("party");
        List<String> parties = new ArrayList<>();
        for (Profile profile : scenario.profiles()) {
            parties.add(ids.of(profile.name(), parties.size() + 1));
        }
        documents.put("public/dispute.yaml", dispute(parties));
        for (int p = 0; p < parties.size(); p++) {
            documents.put(
                    "party-" + parties.get(p) + "/preferences.yaml",
                    preferences(scenario.profiles().get(p)));
        }
        losses.note("case", "every party is down as a principal who signs, and may know only its own values");
        return documents;
    }

    private String dispute(List<String> parties) {
        StringBuilder text = new StringBuilder("format: 1\ntitle: ")
                .append(words(scenario.name()))
                .append("\n\nparties:\n");
        for (int p = 0; p < parties.size(); p++) {
            text.append("  - id: ").append(parties.get(p)).append("\n    name: ");
            text.append(words(scenario.profiles().get(p).name())).append("\n    role: principal\n    consent: signs\n");
        }
        text.append("\nissues:\n");
        Ids ids = new Ids("issue");
        for (int i = 0; i < scenario.issues().size(); i++) {
            Issue issue = scenario.issues().get(i);
            issueIds.add(ids.of(issue.name(), i + 1));
            text.append("  - id: ").append(issueIds.getLast()).append("\n    name: ");
            text.append(words(issue.name())).append('\n');
            options(text, i, issue);
        }
        return text.toString();
    }

    private void options(StringBuilder text, int index, Issue issue) {
        if (scenario.continuous().contains(index)) {
            losses.note(
                    "issue '" + issue.name() + "'",
                    "takes every number of its range; the case has the grid of " + issue.size() + " numbers");
        }
        if (issue.options() instanceof Options.Range range && isShort(range)) {
            optionIds.add(List.of());
            text.append("    range: {from: ")
                    .append(range.from())
                    .append(", to: ")
                    .append(range.to());
            text.append(", step: ").append(range.step());
            text.append(range.unit().isEmpty() ? "" : ", unit: " + words(range.unit()))
                    .append("}\n");
            return;
        }
        List<String> own = new ArrayList<>();
        Ids ids = new Ids("option");
        text.append("    options:\n");
        for (Option option : issue.options().all()) {
            own.add(ids.of(option.name(), own.size() + 1));
            text.append("      - {id: ").append(own.getLast()).append(", name: ");
            text.append(words(option.name())).append("}\n");
        }
        optionIds.add(own);
    }

    private static boolean isShort(Options.Range range) {
        return fits(range.from()) && fits(range.to()) && fits(range.step());
    }

    private static String words(String text) {
        return text.isBlank() ? Scalars.quoted("(no name)") : Scalars.write(text);
    }

    private String preferences(Profile profile) throws UnreadableScenarioException {
        if (!(profile.utility() instanceof Utility.Additive additive)) {
            throw new UnreadableScenarioException(
                    profile.name(),
                    0,
                    "has non-linear values (hyper-rectangles); a case holds values that are sums over issues, so it cannot be"
                            + " written as one");
        }
        Scaled scaled = Scaled.of(additive, scenario.issues());
        if (!scaled.isPlain()) {
            losses.note(
                    profile.name(),
                    "values v become (v − " + scaled.shift() + ") / " + scaled.factor()
                            + ", so that weights sum to 1 and worths lie between 0 and 1; its order of settlements stays");
        }
        StringBuilder text = new StringBuilder("format: 1\nimportance:\n  - from: ")
                .append(date)
                .append("\n    points:\n");
        for (int i = 0; i < issueIds.size(); i++) {
            text.append("      ").append(issueIds.get(i)).append(": ");
            text.append(number(scaled.weights().get(i), profile)).append('\n');
        }
        text.append("worth:\n");
        for (int i = 0; i < issueIds.size(); i++) {
            worth(text, i, scaled.worths().get(i), additive.evaluations().get(i), profile);
        }
        noDeal(text, profile, scaled);
        profile.discount()
                .ifPresent(discount -> losses.note(
                        profile.name(), "the discount factor " + discount.factor() + " is dropped; a case has none"));
        return text.toString();
    }

    private void worth(StringBuilder text, int i, List<Ratio> worths, Evaluation evaluation, Profile profile) {
        text.append("  - issue: ")
                .append(issueIds.get(i))
                .append("\n    from: ")
                .append(date);
        boolean points = optionIds.get(i).isEmpty();
        text.append(points ? "\n    points:\n" : "\n    options:\n");
        for (int option : points ? bends(i, evaluation) : every(i)) {
            Options options = scenario.issues().get(i).options();
            String name = points ? options.get(option).id() : optionIds.get(i).get(option);
            text.append("      ").append(name).append(": ");
            text.append(number(worths.get(option), profile)).append('\n');
        }
    }

    private List<Integer> every(int issue) {
        return IntStream.range(0, scenario.issues().get(issue).size()).boxed().toList();
    }

    /** Numbers of the grid between which worth is a straight line: the ends, and those around each bend. */
    private List<Integer> bends(int issue, Evaluation evaluation) {
        Options.Range range = (Options.Range) scenario.issues().get(issue).options();
        if (evaluation instanceof Evaluation.Table) {
            return every(issue);
        }
        TreeSet<Integer> bends = new TreeSet<>(List.of(0, range.size() - 1));
        for (Ratio bend : evaluation.breakpoints(range)) {
            int below = bend.minus(range.from())
                    .over(range.step())
                    .rounded(RoundingMode.FLOOR)
                    .intValueExact();
            for (int near = below - 1; near <= below + 2; near++) {
                bends.add(Math.clamp(near, 0, range.size() - 1));
            }
        }
        return List.copyOf(bends);
    }

    private void noDeal(StringBuilder text, Profile profile, Scaled scaled) {
        Optional<Ratio> reservation = profile.reservationValue(scenario.issues());
        if (reservation.isEmpty()) {
            losses.note(profile.name(), "states no reservation; what no deal is worth is left unknown");
            return;
        }
        Ratio worth = reservation.get().minus(scaled.shift()).over(scaled.factor());
        Ratio kept = worth.max(Ratio.ZERO).min(Ratio.ONE);
        if (!kept.equals(worth)) {
            losses.note(
                    profile.name(),
                    "no deal would be worth " + worth.decimal() + "; a case has it from 0 to 1, so it is " + kept
                            + (worth.signum() < 0
                                    ? ", which accepts the same settlements"
                                    : ", at which the party's best settlement counts as acceptable"));
        }
        text.append("no-deal:\n  - from: ").append(date).append("\n    worth: ");
        text.append(number(kept, profile)).append('\n');
    }

    private String number(Ratio value, Profile profile) {
        if (fits(value)) {
            return value.toString();
        }
        losses.note(
                profile.name(), "a number of more than " + DIGITS + " digits is rounded to " + ROUNDED + " decimals");
        BigInteger tens = BigInteger.TEN.pow(ROUNDED);
        return new Ratio(value.times(new Ratio(tens, BigInteger.ONE)).rounded(RoundingMode.HALF_EVEN), tens).toString();
    }

    private static boolean fits(Ratio value) {
        return java.util.Arrays.stream(value.toString().split("[./]", -1)).allMatch(part -> part.length() <= DIGITS);
    }

    /**
     * Values as a case has them: v = shift + factor · Σ (weight / Σ weights) · worth.
     *
     * @param weights at least 0, not all 0
     * @param worths by issue and option, from 0 to 1
     */
    private record Scaled(List<Ratio> weights, List<List<Ratio>> worths, Ratio shift, Ratio factor) {

        static Scaled of(Utility.Additive additive, List<Issue> issues) {
            List<List<Ratio>> parts = additive.contributions(issues);
            Ratio sum = additive.weights().stream().reduce(Ratio.ZERO, Ratio::plus);
            if (sum.signum() > 0 && additive.weights().stream().allMatch(weight -> weight.signum() >= 0)) {
                List<List<Ratio>> worths = IntStream.range(0, parts.size())
                        .mapToObj(i -> worths(additive, issues, i))
                        .toList();
                if (worths.stream()
                        .flatMap(List::stream)
                        .allMatch(worth -> worth.signum() >= 0 && worth.compareTo(Ratio.ONE) <= 0)) {
                    return new Scaled(additive.weights(), worths, Ratio.ZERO, sum);
                }
            }
            return stretched(parts);
        }

        /** As the platform has them, before weighting. */
        private static List<Ratio> worths(Utility.Additive additive, List<Issue> issues, int i) {
            Ratio divisor = additive.divisor(i);
            return IntStream.range(0, issues.get(i).size())
                    .mapToObj(o -> divisor.signum() == 0
                            ? Ratio.ZERO
                            : additive.evaluations()
                                    .get(i)
                                    .at(issues.get(i).options(), o)
                                    .over(divisor))
                    .toList();
        }

        /** From the worst to the best option of each issue. */
        private static Scaled stretched(List<List<Ratio>> parts) {
            List<Ratio> weights = new ArrayList<>();
            List<List<Ratio>> worths = new ArrayList<>();
            Ratio shift = Ratio.ZERO;
            Ratio factor = Ratio.ZERO;
            for (List<Ratio> part : parts) {
                Ratio low = part.stream().reduce(Ratio::min).orElse(Ratio.ZERO);
                Ratio swing =
                        part.stream().reduce(Ratio::max).orElse(Ratio.ZERO).minus(low);
                weights.add(swing);
                worths.add(part.stream()
                        .map(value -> swing.signum() == 0
                                ? Ratio.ZERO
                                : value.minus(low).over(swing))
                        .toList());
                shift = shift.plus(low);
                factor = factor.plus(swing);
            }
            if (factor.signum() == 0) {
                // Nothing matters; any weights say so.
                return new Scaled(weights.stream().map(none -> Ratio.ONE).toList(), worths, shift, Ratio.ONE);
            }
            return new Scaled(weights, worths, shift, factor);
        }

        boolean isPlain() {
            return shift.signum() == 0 && factor.equals(Ratio.ONE);
        }
    }
}
