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
            secrets.writeChanged(
                    other.resolve("case"),
                    change,
                    CaseGenerator.of(random.nextInt(1 << 20)).documents(),
                    random);
            String difference = Outcome.of(program, one, args).difference(Outcome.of(program, other, args));
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
        List<String> args = new ArrayList<>(List.of("brief", "case", "--view", view.word(), "--json", "figures.json"));
        args.addAll(List.of("--readings", "" + (1 + random.nextInt(8)), "--seed", "" + random.nextInt(5)));
        switch (random.nextInt(3)) {
            case 0 -> args.addAll(List.of("--as-of", "2025-08-01"));
            case 1 -> args.addAll(List.of("--as-of", "2025-12-31", "--since", "2025-03-20"));
            default -> {}
        }
        return args;
    }

    /** Refused in all these views, and always in the same words. */
    private static List<String> stability(View view, Random random) {
        List<String> args =
                new ArrayList<>(List.of("stability", "case", "--view", view.word(), "--json", "stability.json"));
        args.addAll(List.of("--html", "stability.html", "--readings", "3"));
        if (random.nextBoolean()) {
            args.addAll(List.of("--settlement", "deal", "--as-of", "2025-12-31"));
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
