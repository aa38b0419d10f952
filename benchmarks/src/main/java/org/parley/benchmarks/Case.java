package org.parley.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.enumeration.Dominance;
import org.parley.enumeration.Settlements;
import org.parley.enumeration.Values;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.preference.Valuation;
import org.parley.reference.AdditiveCases;
import org.parley.reference.GeniusScenario;
import org.parley.space.Diagram;

/**
 * What is measured: a published scenario, by the name of its folder, or random additive values, by "parties x issues x options
 * # seed".
 */
record Case(List<Issue> issues, List<Valuation> valuations) {

    static Case of(String name) {
        return name.indexOf('#') < 0 ? published(name) : random(name);
    }

    private static Case random(String name) {
        int[] numbers = numbers(name);
        List<Issue> issues = issues(numbers[1], numbers[2]);
        return new Case(issues, AdditiveCases.valuations(numbers[3], numbers[0], issues));
    }

    /** Parties, issues, options, seed. */
    static int[] numbers(String name) {
        return Stream.of(name.split("[x#]")).mapToInt(Integer::parseInt).toArray();
    }

    static List<Issue> issues(int count, int options) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Issue("i" + i, "i" + i, "", options(options)))
                .toList();
    }

    private static Options options(int count) {
        return new Options.Named(IntStream.range(0, count)
                .mapToObj(o -> new Option("o" + o, "o" + o, ""))
                .toList());
    }

    private static Case published(String name) {
        String stated = System.getenv("PARLEY_REFERENCE");
        Path root = Path.of(stated == null ? "../shared/reference" : stated).resolve("negotiation/genius-xml");
        try (Stream<Path> paths = Files.walk(root)) {
            Path folder = paths.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(root + " has no scenario " + name));
            GeniusScenario scenario =
                    GeniusScenario.read(GeniusScenario.profiles(folder)).orElseThrow();
            return new Case(scenario.issues(), scenario.valuations());
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "the published scenarios are read from " + root + "; let PARLEY_REFERENCE point to their folder",
                    missing);
        }
    }

    private List<Integer> parties() {
        return IntStream.range(0, valuations.size()).boxed().toList();
    }

    BigInteger settlements() {
        return Diagram.meeting(issues, List.of()).count();
    }

    /** With the exact engine, from the issues and values on. */
    Frontier exact() {
        return new ExactFrontier().all(parties(), Diagram.meeting(issues, List.of()), valuations);
    }

    /** By listing all settlements, valuing each, sorting and comparing. */
    Frontier enumerated() {
        Settlements settlements = Settlements.meeting(issues, List.of());
        List<List<Condition>> none =
                valuations.stream().map(v -> List.<Condition>of()).toList();
        Values values = Values.of(settlements, Values.Terms.of(settlements, none), valuations);
        BitSet all = new BitSet();
        all.set(0, settlements.size());
        return Dominance.frontier(parties(), settlements, values, all);
    }
}
