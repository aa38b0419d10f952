package org.parley.files.platform.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Lists of values and groups of value: number, as JSON and YAML formats have them. */
public final class Tables {

    private Tables() {}

    /** Named options; a value given twice is kept once. */
    public static Options named(Source source, List<Part> values, int line, String issue)
            throws UnreadableScenarioException {
        Map<String, Option> options = new LinkedHashMap<>();
        for (Part value : values) {
            if (!(value instanceof Part.Text text)) {
                throw source.error(
                        value.line(),
                        "a value of issue " + Quoted.text(issue) + " is " + value.kind() + "; text is expected");
            }
            if (options.putIfAbsent(text.text(), new Option(text.text(), text.text(), "")) != null) {
                source.note(
                        value.line(),
                        "value " + Quoted.text(text.text()) + " of issue " + Quoted.text(issue)
                                + " is given twice; kept once");
            }
        }
        if (options.isEmpty()) {
            throw source.error(line, "issue " + Quoted.text(issue) + " has no values");
        }
        return new Options.Named(List.copyOf(options.values()));
    }

    /** A number for every option; what is missing is 0. */
    public static Evaluation table(Source source, Part.Group stated, Issue issue) throws UnreadableScenarioException {
        Map<String, Part> left = new LinkedHashMap<>(stated.fields());
        Map<Ratio, String> spelt = new HashMap<>();
        if (issue.options() instanceof Options.Range) {
            left.keySet().forEach(key -> Numbers.read(key).ifPresent(number -> spelt.put(number, key)));
        }
        List<Ratio> values = new ArrayList<>();
        for (int k = 0; k < issue.size(); k++) {
            String key = issue.options().get(k).id();
            if (issue.options() instanceof Options.Range range) {
                key = spelt.getOrDefault(range.number(k), key);
            }
            Part value = left.remove(key);
            String what = "value " + Quoted.text(key) + " of issue " + Quoted.text(issue.name());
            if (value == null || (value instanceof Part.Text text && text.isNothing())) {
                source.note(stated.line(), what + " is not evaluated; 0");
                values.add(Ratio.ZERO);
            } else {
                values.add(Parts.number(source, value, "utility of " + what));
            }
        }
        left.forEach((key, part) -> source.note(
                part.line(),
                "value " + Quoted.text(key) + " of issue " + Quoted.text(issue.name())
                        + " is not in the domain; it is dropped"));
        return new Evaluation.Table(values);
    }

    /** The weight of every issue, from a group of issue: number; what is missing is 0. */
    public static List<Ratio> weights(Source source, Part.Group stated, List<Issue> issues)
            throws UnreadableScenarioException {
        List<Ratio> weights = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (Issue issue : issues) {
            Optional<Part> part = stated.field(issue.name());
            if (part.isEmpty()) {
                source.note(stated.line(), "states no weight for issue " + Quoted.text(issue.name()) + "; 0");
            }
            Ratio weight = part.isEmpty()
                    ? Ratio.ZERO
                    : Parts.number(source, part.get(), "weight of issue " + Quoted.text(issue.name()));
            weights.add(weight);
            sum = sum.plus(weight);
        }
        dropUnknown(source, stated, issues, "weight");
        noteSum(source, sum);
        return weights;
    }

    public static void noteSum(Source source, Ratio sum) {
        if (!sum.equals(Ratio.ONE)) {
            String difference = Numbers.write(sum.minus(Ratio.ONE));
            source.note("weights sum to " + Numbers.write(sum) + ", which is 1 "
                    + (difference.startsWith("-") ? "- " + difference.substring(1) : "+ " + difference)
                    + "; kept as stated");
        }
    }

    public static void dropUnknown(Source source, Part.Group stated, List<Issue> issues, String what) {
        stated.fields().forEach((name, part) -> {
            if (issues.stream().noneMatch(issue -> issue.name().equals(name))) {
                source.note(
                        part.line(),
                        what + " of issue " + Quoted.text(name) + " is dropped: the domain lacks the issue");
            }
        });
    }
}
