package org.parley.files.platform.genius;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Reads a Genius profile: {@code utility_space}, linear ({@code AdditiveUtilitySpace}) or non-linear. */
final class GeniusProfile {

    private final Source source;
    private final XmlElement root;
    private final GeniusIssues domain;

    private GeniusProfile(Source source, XmlElement root, GeniusIssues domain) {
        this.source = source;
        this.root = root;
        this.domain = domain;
    }

    static Profile of(Source source, XmlElement root, GeniusIssues domain) throws UnreadableScenarioException {
        return new GeniusProfile(source, root, domain).profile();
    }

    private Profile profile() throws UnreadableScenarioException {
        Optional<XmlElement> rectangles = GeniusRectangles.in(root);
        Utility utility = rectangles.isPresent() ? GeniusRectangles.of(source, rectangles.get(), domain) : additive();
        Leftovers.note(source, root);
        return new Profile(source.stem(), utility, new Profile.Reservation.Value(reservation()), discount());
    }

    private Ratio reservation() throws UnreadableScenarioException {
        Optional<XmlElement> element = anywhere("reservation");
        if (element.isEmpty()) {
            source.note("states no reservation value; 0, as Genius takes it");
            return Ratio.ZERO;
        }
        return value(element.get(), "reservation");
    }

    private Optional<Profile.Discount> discount() throws UnreadableScenarioException {
        Optional<XmlElement> element = anywhere("discount_factor");
        if (element.isEmpty()) {
            return Optional.empty();
        }
        Ratio factor = value(element.get(), "discount factor");
        if (factor.signum() <= 0 || factor.compareTo(Ratio.ONE) >= 0) {
            source.note(
                    element.get().line(),
                    "discount factor " + Numbers.write(factor) + " means no discount, as in Genius");
            return Optional.empty();
        }
        return Optional.of(new Profile.Discount(factor, true));
    }

    private Ratio value(XmlElement element, String what) throws UnreadableScenarioException {
        String text = element.attribute("value").orElse("");
        return source.number(element.line(), what, text);
    }

    /** The first element of this name, wherever it stands. */
    private Optional<XmlElement> anywhere(String name) {
        List<XmlElement> found = new ArrayList<>();
        collect(root, name, found);
        if (found.size() > 1) {
            source.note(found.get(1).line(), "a second <" + name + "> is dropped; the first counts");
        }
        return found.stream().findFirst();
    }

    private static void collect(XmlElement element, String name, List<XmlElement> found) {
        for (XmlElement child : element.children()) {
            if (child.name().equals(name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    private Utility additive() throws UnreadableScenarioException {
        Map<Integer, XmlElement> stated = statedIssues();
        Map<Integer, Ratio> weights = weights(stated);
        List<Ratio> ordered = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        for (GeniusIssues.Entry entry : domain.entries()) {
            String name = Quoted.text(entry.issue().name());
            Ratio weight = weights.get(entry.index());
            XmlElement element = stated.get(entry.index());
            if (weight == null) {
                source.note("states no weight for issue " + name + "; 0");
                weight = Ratio.ZERO;
            } else if (weight.signum() < 0) {
                source.note("the weight of issue " + name + " is below 0; kept");
            }
            if (element == null) {
                source.note("does not evaluate issue " + name + "; it adds nothing");
            }
            GeniusEvaluations.Weighted read = element == null
                    ? new GeniusEvaluations.Weighted(weight, GeniusEvaluations.nothing(entry))
                    : GeniusEvaluations.of(source, element, entry, weight);
            ordered.add(read.weight());
            evaluations.add(read.evaluation());
        }
        Utility.Additive additive = new Utility.Additive(ordered, evaluations, Utility.Scale.SHARE_OF_BEST);
        noteScale(additive);
        return additive;
    }

    /** The profile's own issues under the index that the domain gives them. */
    private Map<Integer, XmlElement> statedIssues() throws UnreadableScenarioException {
        Map<Integer, GeniusIssues.Entry> byIndex = new HashMap<>();
        Map<String, GeniusIssues.Entry> byName = new HashMap<>();
        for (GeniusIssues.Entry entry : domain.entries()) {
            byIndex.put(entry.index(), entry);
            byName.putIfAbsent(entry.issue().name(), entry);
        }
        Map<Integer, XmlElement> stated = new HashMap<>();
        int next = 1;
        for (XmlElement element : GeniusIssues.elements(source, root)) {
            int index = GeniusIssues.index(source, element, next);
            next = index + 1;
            String name = element.attribute("name").orElse("");
            GeniusIssues.Entry entry = byIndex.get(index);
            GeniusIssues.Entry namesake = byName.get(name);
            if (entry == null && namesake == null) {
                source.note(element.line(), "issue " + Quoted.text(name) + " is not in the domain; it is dropped");
                continue;
            }
            if (entry == null) {
                throw source.error(
                        element.line(),
                        "issue " + Quoted.text(name) + " has index " + index + ", in the domain it has "
                                + java.util.Objects.requireNonNull(namesake).index());
            }
            if (!entry.issue().name().equals(name)) {
                source.note(
                        element.line(),
                        "issue " + index + " is called " + Quoted.text(name) + ", in the domain "
                                + Quoted.text(entry.issue().name()) + "; the index counts");
            }
            if (stated.put(index, element) != null) {
                throw source.error(element.line(), "issue " + index + " is evaluated twice; once is expected");
            }
        }
        return stated;
    }

    private Map<Integer, Ratio> weights(Map<Integer, XmlElement> stated) throws UnreadableScenarioException {
        List<XmlElement> elements = new ArrayList<>();
        collect(root, "weight", elements);
        Map<Integer, Ratio> weights = new HashMap<>();
        Set<Integer> known = new HashSet<>();
        domain.entries().forEach(entry -> known.add(entry.index()));
        for (XmlElement element : elements) {
            int index = GeniusIssues.index(source, element, weights.size() + 1);
            String text = element.attribute("value").orElse("");
            Ratio weight = source.number(element.line(), "weight of issue " + index, text);
            if (!known.contains(index)) {
                source.note(
                        element.line(),
                        "weight " + Numbers.write(weight) + " is of index " + index
                                + ", which is no issue; it is dropped");
            } else if (weights.put(index, weight) != null) {
                source.note(element.line(), "issue " + index + " has a second weight; the last counts");
            }
        }
        if (weights.isEmpty() && !stated.isEmpty()) {
            source.note("states no weights at all; every settlement is worth 0");
        }
        return weights;
    }

    private void noteScale(Utility.Additive additive) {
        List<String> divisors = new ArrayList<>();
        boolean divided = false;
        Ratio most = Ratio.ZERO;
        for (int i = 0; i < additive.weights().size(); i++) {
            if (additive.evaluations().get(i) instanceof Evaluation.Table) {
                Ratio divisor = additive.divisor(i);
                divided |= divisor.signum() > 0 && !divisor.equals(Ratio.ONE);
                divisors.add(Numbers.write(divisor));
                if (divisor.signum() == 0) {
                    source.note("no option of issue "
                            + Quoted.text(domain.entries().get(i).issue().name())
                            + " has an evaluation above 0; it adds nothing, as in Genius");
                } else {
                    most = most.plus(additive.weights().get(i));
                }
            } else {
                List<org.parley.dispute.Issue> issues = domain.issues();
                int last = issues.get(i).size() - 1;
                most = most.plus(additive.contribution(issues, i, 0).max(additive.contribution(issues, i, last)));
            }
        }
        if (divided) {
            source.note("evaluations are divided by the greatest of their issue (" + String.join(", ", divisors)
                    + "), as Genius does");
        }
        if (most.compareTo(Ratio.ONE) > 0) {
            source.note(
                    "values reach " + most.decimal() + "; Genius cuts them at 1, here they are cut only when asked");
        }
    }
}
