package org.parley.files.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.parley.files.text.Node;

/** Damages a valid case in one place, in one of some forty ways; the seed decides. */
public final class Vandal {

    /** A way of damaging a case. */
    interface Act {
        Optional<Damage> on(GeneratedCase whole, SplittableRandom random);
    }

    private static final Set<String> OPEN =
            Set.of("says", "quote", "source", "speaker", "where", "name", "title", "notice", "unit", "note");
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("parties", List.of("id", "name", "role", "consent", "party")),
            Map.entry("issues", List.of("id", "name", "options", "range")),
            Map.entry("options", List.of("id", "name")),
            Map.entry("range", List.of("from", "to", "step")),
            Map.entry("rules", List.of("id", "says", "requires", "excludes", "must")),
            Map.entry("requires", List.of("if", "then")),
            Map.entry("positions", List.of("id", "issue", "says", "date")),
            Map.entry("statements", List.of("id", "speaker", "date", "source", "says")),
            Map.entry("worth", List.of("issue", "from", "points")),
            Map.entry("red-lines", List.of("id", "from", "refuses")),
            Map.entry("settlements", List.of("id", "name", "from", "options", "moves")),
            Map.entry("moves", List.of("id", "party", "name")),
            Map.entry("no-deal", List.of("from", "worth")),
            Map.entry("interactions", List.of("id", "from", "when", "adds", "takes")));

    private static final List<Act> ACTS = acts();

    private Vandal() {}

    /** The damage of this seed; none where its act finds nothing to damage in the seed's case. */
    public static Optional<Damage> of(long seed) {
        return on(CaseGenerator.of(seed), seed);
    }

    /** Damage to any case. */
    public static Optional<Damage> on(GeneratedCase whole, long seed) {
        Act act = ACTS.get((int) Math.floorMod(seed, (long) ACTS.size()));
        return act.on(whole, new SplittableRandom(seed * 31 + 7));
    }

    private static List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> true)
                .map(at -> text("an unknown field", at, at.spots.inserted(at.group, "zzqq: 1"))));
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> swappable(field.name()))
                .map(at -> text("a misspelt field", at, at.spots.replaced(at.field.key(), swapped(at.field.name())))));
        acts.add((whole, random) -> spot(whole, random, Vandal::required)
                .flatMap(at -> at.spots.removed(at.group, at.field).map(text -> text("a missing field", at, text))));
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> field.value() instanceof Node.Scalar)
                .map(at -> text(
                        "a field given twice",
                        at,
                        at.spots.inserted(at.group, at.field.name() + ": " + at.spots.raw(at.field.value())))));
        acts.add((whole, random) -> spot(whole, random, Vandal::typed)
                .map(at -> text("a group for text", at, at.spots.replaced(at.field.value(), "{aqz: b}"))));
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> OPEN.contains(field.name()))
                .map(at -> text("a list for words", at, at.spots.replaced(at.field.value(), "[a, b]"))));
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> OPEN.contains(field.name()))
                .map(at -> text("nothing for words", at, at.spots.replaced(at.field.value(), "~"))));
        acts.add((whole, random) -> spot(whole, random, (kind, field) -> field.value() instanceof Node.Sequence)
                .map(at -> text("text for a list", at, at.spots.replaced(at.field.value(), inline(at, "aqzqz")))));
        for (String bad : List.of("2025-02-30", "06.08.2025", "2025-8-6", "tomorrow", "2025-13-01", "")) {
            acts.add((whole, random) -> spot(whole, random, Vandal::date)
                    .map(at -> text("date " + bad, at, at.spots.replaced(at.field.value(), "\"" + bad + "\""))));
        }
        for (String bad : List.of("Ally", "prncipal", "1")) {
            acts.add((whole, random) -> spot(
                            whole,
                            random,
                            (kind, field) -> Set.of("role", "consent", "sureness", "status")
                                    .contains(field.name()))
                    .map(at -> text("word " + bad, at, at.spots.replaced(at.field.value(), bad))));
        }
        for (String bad : List.of("Upper", "two words", "a--b", "ä", "1a", "x".repeat(81), "../team")) {
            acts.add((whole, random) -> spot(whole, random, Vandal::freeId)
                    .map(at -> text("id " + bad, at, at.spots.replaced(at.field.value(), "\"" + bad + "\""))));
        }
        for (String bad : List.of(
                "1.5", "-0.1", "\"0,5\"", "1e-3", "0." + "3".repeat(41), "[0.9, 0.1]", "[0.1]", "wellcome", "[]")) {
            acts.add((whole, random) ->
                    amount(whole, random).map(at -> text("amount " + bad, at, at.spots.replaced(at.value, bad))));
        }
        acts.add((whole, random) -> spot(
                        whole, random, (kind, field) -> field.name().equals("issue"))
                .map(at -> text("an unknown issue", at, at.spots.replaced(at.field.value(), "zzqqxx"))));
        acts.add((whole, random) -> spot(whole, random, Vandal::party)
                .map(at -> text("an unknown party", at, at.spots.replaced(at.field.value(), "zzqqxx"))));
        acts.add((whole, random) -> spot(whole, random, Vandal::condition)
                .map(at -> text("a broken condition", at, at.spots.replaced(at.field.value(), "\"zzqq = a\""))));
        acts.add((whole, random) -> spot(whole, random, Vandal::condition)
                .map(at -> text("half a condition", at, at.spots.replaced(at.field.value(), broken(at)))));
        acts.add((whole, random) -> spot(
                        whole,
                        random,
                        (kind, field) -> field.name().equals("statements")
                                && field.value().flow())
                .map(at -> text("an unknown statement", at, at.spots.replaced(at.field.value(), "[no-such-thing]"))));
        acts.add((whole, random) -> spot(
                        whole,
                        random,
                        (kind, field) -> field.name().equals("statements")
                                && field.value().flow())
                .filter(at -> !at.document.startsWith("team/"))
                .map(at -> text("a narrower statement", at, at.spots.replaced(at.field.value(), "[team/said-1]"))));
        acts.add((whole, random) -> spot(whole, random, Vandal::identified)
                .filter(at -> !at.document.startsWith("public/dispute") || !at.kind.equals("options"))
                .flatMap(at -> at.spots.doubled(at.group).map(text -> text("an item twice", at, text))));
        for (String tail : List.of(
                "  - {a: b",
                "\"open",
                "\t- x: y",
                "x: [a",
                "x: y: z",
                "}",
                "x: 'a",
                "- : - :",
                "x: |\n y\n  z\n w\nv",
                "? [a]\n: b")) {
            acts.add((whole, random) -> document(whole, random)
                    .map(name -> Damage.of(
                            "a tail of " + tail, name, whole.with(name, whole.text(name) + "\n" + tail + "\n"))));
        }
        for (String tail : List.of(
                "zz: &a x",
                "zz: *a",
                "zz: !!str x",
                "zz: !x {a: b}",
                "---\na: 1",
                "zz: " + "[".repeat(60) + "]".repeat(60))) {
            acts.add((whole, random) -> document(whole, random)
                    .map(name -> Damage.of(
                            "a tail of " + tail, name, whole.with(name, whole.text(name) + "\n" + tail + "\n"))));
        }
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xFF}, new byte[] {(byte) 0xC3, 'x'}, new byte[] {0}, new byte[] {27}, new byte[] {
                    (byte) 0xE9, ' '
                })) {
            acts.add((whole, random) -> document(whole, random).map(name -> {
                byte[] old = whole.documents().get(name);
                int at = random.nextInt(old.length + 1);
                byte[] spoilt = new byte[old.length + bytes.length];
                System.arraycopy(old, 0, spoilt, 0, at);
                System.arraycopy(bytes, 0, spoilt, at, bytes.length);
                System.arraycopy(old, at, spoilt, at + bytes.length, old.length - at);
                return Damage.of("bytes at " + at, name, whole.with(name, spoilt));
            }));
        }
        acts.add((whole, random) -> document(whole, random)
                .map(name -> Damage.of(
                        "UTF-16",
                        name,
                        whole.with(name, ("\uFEFF" + whole.text(name)).getBytes(StandardCharsets.UTF_16BE)))));
        acts.add((whole, random) -> random.nextInt(4) > 0
                ? Optional.empty()
                : document(whole, random)
                        .map(name -> Damage.of(
                                "5 MB", name, whole.with(name, whole.text(name) + "#" + "x".repeat(5 << 20)))));
        acts.addAll(FolderActs.all());
        acts.add((whole, random) -> document(whole, random).map(name -> {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return Damage.unknown("noise", name, whole.with(name, noise));
        }));
        acts.add((whole, random) -> document(whole, random).map(name -> {
            String text = whole.text(name);
            int from = random.nextInt(text.length());
            return Damage.unknown("cut short", name, whole.with(name, text.substring(0, from)));
        }));
        acts.add((whole, random) -> document(whole, random).map(name -> {
            StringBuilder text = new StringBuilder(whole.text(name));
            for (int k = 1 + random.nextInt(5); k > 0; k--) {
                text.setCharAt(random.nextInt(text.length()), " \n:-[]{},'\"#&*!|>%@`x1".charAt(random.nextInt(21)));
            }
            return Damage.unknown("typing errors", name, whole.with(name, text.toString()));
        }));
        return acts.stream().toList();
    }

    private record At(
            GeneratedCase whole,
            String document,
            Spots spots,
            String kind,
            Node.Mapping group,
            Node.Field field,
            Node value) {}

    private static Damage text(String what, At at, String text) {
        return Damage.of(
                what + " (" + at.kind + "/" + at.field.name() + ")", at.document, at.whole.with(at.document, text));
    }

    static Optional<String> document(GeneratedCase whole, SplittableRandom random) {
        List<String> names = whole.documents().keySet().stream()
                .filter(name -> name.endsWith(".yaml"))
                .toList();
        return Optional.of(names.get(random.nextInt(names.size())));
    }

    private static Optional<At> spot(
            GeneratedCase whole, SplittableRandom random, BiPredicate<String, Node.Field> wanted) {
        List<At> found = new ArrayList<>();
        for (String name : whole.documents().keySet()) {
            if (!name.endsWith(".yaml") || name.contains("pressure")) {
                continue;
            }
            Spots spots = new Spots(whole.text(name));
            for (Spots.Spot spot : spots.all()) {
                for (Node.Field field : spot.group().fields()) {
                    if (wanted.test(spot.kind(), field)) {
                        found.add(new At(whole, name, spots, spot.kind(), spot.group(), field, field.value()));
                    }
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    /** A worth of an option, of a point, or of no deal. */
    private static Optional<At> amount(GeneratedCase whole, SplittableRandom random) {
        Optional<At> worth = spot(
                whole,
                random,
                (kind, field) -> kind.equals("worth")
                        && Set.of("options", "points").contains(field.name())
                        && field.value() instanceof Node.Mapping mapping
                        && !mapping.fields().isEmpty());
        return worth.map(at -> {
            List<Node.Field> options = ((Node.Mapping) at.value).fields();
            Node value = options.get(random.nextInt(options.size())).value();
            return new At(at.whole, at.document, at.spots, at.kind, at.group, at.field, value);
        });
    }

    private static boolean required(String kind, Node.Field field) {
        return REQUIRED.getOrDefault(kind, List.of()).contains(field.name());
    }

    private static boolean date(String kind, Node.Field field) {
        return Set.of("from", "date").contains(field.name()) && !kind.equals("range");
    }

    private static boolean party(String kind, Node.Field field) {
        return field.name().equals("party") || field.name().equals("part-of");
    }

    private static boolean condition(String kind, Node.Field field) {
        return Set.of("refuses", "when", "must", "if", "then").contains(field.name());
    }

    /** Text of which a group is never allowed in place. */
    private static boolean typed(String kind, Node.Field field) {
        return field.value() instanceof Node.Scalar
                && field.value().end() > field.value().start();
    }

    /** Ids that nothing refers to. */
    private static boolean freeId(String kind, Node.Field field) {
        return field.name().equals("id")
                && Set.of("rules", "positions", "red-lines", "interactions").contains(kind);
    }

    private static boolean identified(String kind, Node.Field field) {
        return field.name().equals("id")
                && Set.of("rules", "positions", "statements", "red-lines", "interactions", "issues")
                        .contains(kind);
    }

    private static String broken(At at) {
        String raw = at.spots.raw(at.value);
        return raw.substring(0, raw.length() - 1) + " and\"";
    }

    private static boolean swappable(String name) {
        return name.length() > 3 && name.charAt(1) != name.charAt(2);
    }

    private static String swapped(String name) {
        return name.charAt(0) + String.valueOf(name.charAt(2)) + name.charAt(1) + name.substring(3);
    }

    /** Text in place of a list: behind its field, not below it. */
    private static String inline(At at, String text) {
        return at.value.flow() ? text : "  " + text;
    }
}
