package org.parley.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An additive negotiation scenario with discrete issues, as Genius reads it: u = Σ w_i · evaluation / greatest evaluation of
 * the issue, unclipped.
 *
 * @param valuations one for every profile, with its reservation value
 */
record GeniusScenario(List<Issue> issues, List<Valuation> valuations) {

    /** @return none where an issue is not discrete */
    static Optional<GeniusScenario> read(List<Path> profiles) throws IOException {
        List<Element> roots = new ArrayList<>();
        for (Path profile : profiles) {
            roots.add(parsed(profile).getDocumentElement());
        }
        List<Element> stated = elements(roots.getFirst(), "issue");
        boolean discrete = roots.stream()
                .flatMap(root -> elements(root, "issue").stream())
                .map(issue -> issue.getAttribute("type"))
                .allMatch(type -> type.isEmpty() || type.equals("discrete"));
        if (!discrete) {
            return Optional.empty();
        }
        List<Issue> issues = stated.stream().map(GeniusScenario::issue).toList();
        List<Valuation> valuations = IntStream.range(0, roots.size())
                .mapToObj(p -> valuation(p, roots.get(p), issues))
                .toList();
        return Optional.of(new GeniusScenario(issues, valuations));
    }

    private static Issue issue(Element issue) {
        return new Issue(
                issue.getAttribute("index"),
                issue.getAttribute("name"),
                "",
                new Options.Named(items(issue).stream()
                        .map(item -> item.getAttribute("value"))
                        .map(value -> new Option(value, value, ""))
                        .toList()));
    }

    private static Valuation valuation(int party, Element root, List<Issue> issues) {
        Map<String, Ratio> weights = new TreeMap<>();
        elements(root, "weight").forEach(w -> weights.put(w.getAttribute("index"), number(w.getAttribute("value"))));
        Map<String, Element> own = new TreeMap<>();
        elements(root, "issue").forEach(issue -> own.put(issue.getAttribute("index"), issue));
        List<List<Ratio>> parts = new ArrayList<>();
        for (Issue issue : issues) {
            Ratio[] worth = new Ratio[issue.size()];
            for (Element item : items(own.get(issue.id()))) {
                worth[issue.options().indexOf(item.getAttribute("value"))] = number(item.getAttribute("evaluation"));
            }
            Ratio greatest = Ratio.ZERO;
            for (Ratio value : worth) {
                greatest = greatest.max(value);
            }
            Ratio weight = weights.get(issue.id());
            List<Ratio> part = new ArrayList<>();
            for (Ratio value : worth) {
                part.add(
                        greatest.signum() == 0
                                ? Ratio.ZERO
                                : weight.times(value).over(greatest));
            }
            parts.add(part);
        }
        Ratio reservation = elements(root, "reservation").stream()
                .map(element -> number(element.getAttribute("value")))
                .findFirst()
                .orElse(Ratio.ZERO);
        List<Ratio> all = new ArrayList<>(List.of(reservation));
        parts.forEach(all::addAll);
        Row row = Row.of(all);
        BigInteger[][] table = new BigInteger[parts.size()][];
        int at = 1;
        for (int i = 0; i < table.length; i++) {
            table[i] = new BigInteger[parts.get(i).size()];
            for (int o = 0; o < table[i].length; o++) {
                table[i][o] = row.numerators()[at++];
            }
        }
        return new Valuation(party, row.scale(), table, List.of(), Optional.of(row.numerators()[0]));
    }

    private static Ratio number(String text) {
        return text.isBlank() || text.equals("null") ? Ratio.ZERO : Ratio.of(new BigDecimal(text.strip()));
    }

    /** Some files have items within items; these are not options. */
    private static List<Element> items(Element issue) {
        return elements(issue, "item").stream()
                .filter(item -> item.getParentNode().isSameNode(issue))
                .toList();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(k -> (Element) nodes.item(k))
                .toList();
    }

    private static Document parsed(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
    }
}
