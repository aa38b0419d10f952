package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.parley.dispute.View;
import org.parley.files.generated.CaseGenerator;
import org.parley.files.generated.GeneratedCase;

/**
 * Non-interference, as a question to a program: run on two cases that differ only in what the view may not know, does
 * anything that can be seen differ? (Hriţcu and others, <i>Testing Noninterference, Quickly</i>, 2016, for the method.)
 */
final class Pairs {

    private static final String ARTICLE = """
            August 6, 2025
            Ferrant said on Tuesday that the night pay must rise. “North will pay,” the envoy told reporters.
            The bank warned that it would cut the loans unless the union signs by Friday.
            """;
    /** Of what generated cases hold, and of what none does. */
    private static final List<String> ASSUMED = List.of(
            "north.no-deal=hard",
            "south.no-deal=[0.1, 0.3]",
            "north.red-lines.line-1=dropped",
            "south.red-lines.line-1=confirmed",
            "south.red-lines.no-such-line=dropped",
            "union.interactions.both-1=dropped",
            "measures.measure-1=off",
            "measures.sanction=off",
            "north.consent=is told",
            "bank.no-deal=unknown",
            "rules.rule-1=dropped",
            "north.worth.nothing.at-all=hard");

    private final Outcome.Program program;
    private final Path folder;

    Pairs(Outcome.Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What differs for the pair with this seed, with all that is needed to see it again; none if nothing does. */
    Optional<String> difference(long seed) {
        Random random = new Random(seed);
        GeneratedCase generated = CaseGenerator.of(random.nextInt(1 << 20));
        View view = view(generated.parties(), random);
        if (random.nextInt(8) == 0) {
            generated = withDefect(generated, random);
        }
        Secrets secrets = new Secrets(generated.documents(), view, generated.parties());
        List<Secrets.Change> changes = List.of(Secrets.Change.values());
        Secrets.Change change = changes.get(random.nextInt(changes.size()));
        List<String> args = args(view, random);
        Path one = folder.resolve(seed + "-one");
        Path other = folder.resolve(seed + "-other");
        try {
            secrets.write(one.resolve("case"));
            Files.writeString(one.resolve("article.txt"), ARTICLE);
            secrets.writeChanged(
                    other.resolve("case"),
                    change,
                    CaseGenerator.of(random.nextInt(1 << 20)).documents(),
                    random);
            Files.writeString(other.resolve("article.txt"), ARTICLE);
            String typed = typed(random);
            String difference =
                    Outcome.of(program, one, args, 1, typed).difference(Outcome.of(program, other, args, 1, typed))
                            + answers(one, other, view);
            if (difference.isEmpty()) {
                delete(one);
                delete(other);
                return Optional.empty();
            }
            return Optional.of("seed " + seed + ", " + view.word() + ", " + change + ", " + String.join(" ", args)
                    + ": " + difference + " See " + one + " and " + other);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static View view(List<String> parties, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new View.Public();
            case 1 -> new View.Joint();
            default -> new View.OfParty(parties.get(random.nextInt(parties.size())));
        };
    }

    /** Answers to an interview, for programs that ask. */
    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int k = random.nextInt(30); k > 0; k--) {
            typed.append(1 + random.nextInt(4)).append('\n');
        }
        return typed.append("stop\n").toString();
    }

    /** Where what an interview wrote down differs; empty for nowhere. */
    private static String answers(Path one, Path other, View view) throws IOException {
        if (!(view instanceof View.OfParty own)) {
            return "";
        }
        Path sheet = Path.of("case", "party-" + own.party(), "preferences.yaml");
        boolean written = Files.isRegularFile(one.resolve(sheet));
        boolean same = written == Files.isRegularFile(other.resolve(sheet))
                && (!written || Files.mismatch(one.resolve(sheet), other.resolve(sheet)) < 0);
        return same ? "" : "What was written to " + sheet + " differs. ";
    }

    /** A defect anywhere, so that messages are compared, too. */
    private static GeneratedCase withDefect(GeneratedCase generated, Random random) {
        List<String> documents = generated.documents().keySet().stream()
                .filter(path -> path.endsWith(".yaml"))
                .toList();
        String document = documents.get(random.nextInt(documents.size()));
        return generated.with(document, generated.text(document).replaceFirst("id: ", "ident: "));
    }

    private static List<String> args(View view, Random random) {
        if (random.nextInt(5) == 0) {
            return List.of("check", "case", "--view", view.word());
        }
        if (random.nextInt(4) == 0) {
            return frontier(view, random);
        }
        if (random.nextInt(6) == 0) {
            return stability(view, random);
        }
        if (random.nextInt(5) == 0) {
            return List.of("read", "article.txt", "--case", "case", "--view", view.word(), "--json", "reading.json");
        }
        if (random.nextInt(6) == 0) {
            return trend(view, random);
        }
        if (view instanceof View.OfParty own && random.nextInt(5) == 0) {
            return List.of("elicit", "case", "--party", own.party(), "--view", view.word());
        }
        List<String> args =
                new ArrayList<>(List.of("brief", "case", "--full", "--view", view.word(), "--json", "figures.json"));
        args.addAll(List.of("--readings", "" + (1 + random.nextInt(8)), "--seed", "" + random.nextInt(5)));
        switch (random.nextInt(3)) {
            case 0 -> args.addAll(List.of("--as-of", "2025-08-01"));
            case 1 -> args.addAll(List.of("--as-of", "2025-12-31", "--since", "2025-03-20"));
            default -> {}
        }
        if (random.nextInt(3) == 0) {
            args.addAll(List.of("--assume", ASSUMED.get(random.nextInt(ASSUMED.size()))));
        }
        return args;
    }

    private static List<String> trend(View view, Random random) {
        return List.of(
                "trend",
                "case",
                "--view",
                view.word(),
                "--readings",
                "" + (1 + random.nextInt(4)),
                "--json",
                "trend.json",
                "--csv",
                "trend.csv",
                "--html",
                "trend.html");
    }

    /** Refused in all these views, and always in the same words. */
    private static List<String> stability(View view, Random random) {
        List<String> args =
                new ArrayList<>(List.of("stability", "case", "--view", view.word(), "--json", "stability.json"));
        args.addAll(List.of("--html", "stability.html", "--readings", "3"));
        if (random.nextBoolean()) {
            args.addAll(List.of("--settlement", "deal", "--as-of", "2025-12-31"));
        }
        if (random.nextBoolean()) {
            args.addAll(List.of("--full", "--behaviour", "a=R,nobody=GMR", "--state", "as agreed"));
        }
        return args;
    }

    private static List<String> frontier(View view, Random random) {
        List<String> args =
                new ArrayList<>(List.of("frontier", "case", "--view", view.word(), "--json", "frontier.json"));
        args.addAll(List.of("--csv", "frontier.csv", "--over", random.nextBoolean() ? "all" : "zone"));
        if (random.nextBoolean()) {
            args.addAll(List.of("--html", "frontier.html", "--variant", "genius,negmas"));
        }
        if (random.nextInt(3) > 0) {
            args.addAll(List.of("--as-of", "2025-12-31"));
        }
        return args;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.toList().reversed();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
