package org.parley.files.platform.genius;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * Reads {@code utility maxutility} > {@code ufun} > {@code hyperRectangle} > {@code INCLUDES|EXCLUDES}. As in Genius'
 * {@code loadHyperRectangles}, a rectangle with any {@code EXCLUDES} forgets its {@code INCLUDES}, and counts where at
 * least one of its bounds is broken.
 */
final class GeniusRectangles {

    private final Source source;
    private final GeniusIssues domain;

    private GeniusRectangles(Source source, GeniusIssues domain) {
        this.source = source;
        this.domain = domain;
    }

    /** The {@code utility} element of a non-linear profile. */
    static Optional<XmlElement> in(XmlElement root) {
        for (XmlElement child : root.children()) {
            if (child.name().equals("utility")) {
                return Optional.of(child);
            }
            if (child.name().equals("objective")) {
                Optional<XmlElement> inside = in(child);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    static Utility of(Source source, XmlElement utility, GeniusIssues domain) throws UnreadableScenarioException {
        Ratio most = source.number(
                utility.line(), "maxutility", utility.attribute("maxutility").orElse(""));
        if (most.signum() <= 0) {
            throw source.error(utility.line(), "maxutility is " + most.decimal() + "; a number above 0 is expected");
        }
        List<XmlElement> functions = utility.children("ufun");
        if (functions.isEmpty()) {
            throw source.error(utility.line(), "<utility> holds no <ufun>");
        }
        GeniusRectangles reader = new GeniusRectangles(source, domain);
        List<Rectangle.Group> groups = new ArrayList<>();
        for (XmlElement function : functions) {
            groups.add(reader.group(function));
        }
        Rectangle.Group root = groups.size() == 1
                ? groups.getFirst()
                : new Rectangle.Group(Ratio.ONE, Rectangle.Aggregation.SUM, groups, List.of());
        source.note("values are divided by maxutility " + most.decimal()
                + "; Genius cuts them at 1, here they are cut only when asked");
        return new Utility.Rectangles(most, root);
    }

    private Rectangle.Group group(XmlElement function) throws UnreadableScenarioException {
        String aggregation = function.attribute("aggregation").orElse("sum").strip();
        Rectangle.Aggregation how = switch (aggregation.toLowerCase(Locale.ROOT)) {
            case "sum" -> Rectangle.Aggregation.SUM;
            case "min" -> Rectangle.Aggregation.MIN;
            case "max" -> Rectangle.Aggregation.MAX;
            default ->
                throw source.error(
                        function.line(),
                        "aggregation is " + Quoted.text(aggregation) + "; sum, min or max is expected");
        };
        List<Rectangle.Group> groups = new ArrayList<>();
        for (XmlElement inner : function.children("ufun")) {
            groups.add(group(inner));
        }
        List<Rectangle> rectangles = new ArrayList<>();
        for (XmlElement rectangle : function.children("hyperRectangle")) {
            rectangles.add(rectangle(rectangle));
        }
        return new Rectangle.Group(weight(function), how, groups, rectangles);
    }

    private Ratio weight(XmlElement element) throws UnreadableScenarioException {
        return source.number(
                element.line(),
                "weight of <" + element.name() + ">",
                element.attribute("weight").orElse("1"));
    }

    private Rectangle rectangle(XmlElement element) throws UnreadableScenarioException {
        List<XmlElement> includes = element.children("INCLUDES");
        List<XmlElement> excludes = element.children("EXCLUDES");
        if (!includes.isEmpty() && !excludes.isEmpty()) {
            source.note(
                    element.line(),
                    "a rectangle has both INCLUDES and EXCLUDES; its INCLUDES are dropped, as Genius does");
        }
        List<Rectangle.Bound> bounds = new ArrayList<>();
        for (XmlElement bound : excludes.isEmpty() ? includes : excludes) {
            bounds.add(bound(bound));
        }
        Ratio utility = source.number(
                element.line(),
                "utility of a rectangle",
                element.attribute("utility").orElse(""));
        return new Rectangle(!excludes.isEmpty(), bounds, utility, weight(element));
    }

    private Rectangle.Bound bound(XmlElement element) throws UnreadableScenarioException {
        int index = GeniusIssues.index(source, element, 0);
        int issue = -1;
        for (int i = 0; i < domain.entries().size(); i++) {
            if (domain.entries().get(i).index() == index) {
                issue = i;
            }
        }
        if (issue < 0) {
            throw source.error(
                    element.line(), "<" + element.name() + "> names issue " + index + ", which the domain lacks");
        }
        if (!(domain.entries().get(issue).issue().options() instanceof Options.Range)) {
            throw source.error(
                    element.line(),
                    "<" + element.name() + "> bounds issue " + index + ", whose options are no numbers of a range");
        }
        Ratio min =
                source.number(element.line(), "min", element.attribute("min").orElse(""));
        Ratio max =
                source.number(element.line(), "max", element.attribute("max").orElse(""));
        if (min.compareTo(max) > 0) {
            source.note(element.line(), "a bound has min above max; no number keeps it");
        }
        return new Rectangle.Bound(issue, min, max);
    }
}
