package org.parley.report.words;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.report.words.MoveWords.Change;

/** Changes that a party could make instead of each other, in as few words as they allow. */
final class Ways {

    private static final int TOLD = 6;

    private final List<Change> changes;

    /** What all of them change, and what only some of them do. */
    private final List<Item> core;

    private final List<Item> extras;

    private record Item(String name, boolean dropped) {
        private String brief() {
            return dropped ? "drop " + name : name;
        }
    }

    /** @param changes all different */
    Ways(List<Change> changes) {
        this.changes = List.copyOf(changes);
        Set<Item> all = new LinkedHashSet<>();
        changes.forEach(change -> all.addAll(items(change)));
        this.core = all.stream()
                .filter(item ->
                        changes.stream().allMatch(change -> items(change).contains(item)))
                .toList();
        this.extras = all.stream().filter(item -> !core.contains(item)).toList();
    }

    private static List<Item> items(Change change) {
        return Stream.concat(
                        change.taken().stream().map(name -> new Item(name, false)),
                        change.dropped().stream().map(name -> new Item(name, true)))
                .toList();
    }

    /** As it follows "by": {@code taking up “A”, “B” or both}. */
    String taking() {
        boolean taken = changes.stream().allMatch(change -> change.dropped().isEmpty());
        boolean dropped = changes.stream().allMatch(change -> change.taken().isEmpty());
        if (changes.size() == 1 || taken == dropped || !factors()) {
            return each();
        }
        String verb = taken ? "taking up " : "dropping ";
        String more = any(quoted(extras));
        return core.isEmpty()
                ? verb + more
                : verb + StabilityWords.and(quoted(core)) + (changes.size() == 1 << extras.size() ? ", alone or" : "")
                        + " together with " + more;
    }

    /** In a few words, as in a picture. */
    String brief() {
        if (changes.size() == 1) {
            return together(core);
        }
        if (!factors()) {
            return together(items(changes.getFirst())) + ", or " + Figures.count(changes.size() - 1, "other way");
        }
        return core.isEmpty()
                ? any(extras.stream().map(Item::brief).toList())
                : together(core) + (changes.size() == 1 << extras.size() ? ", alone or" : "") + " with more";
    }

    /** Whether they are what all change with any choice of the rest, or one of several things each. */
    private boolean factors() {
        if (single()) {
            return true;
        }
        if (extras.size() > 20) {
            return false;
        }
        Set<Set<Item>> chosen = changes.stream()
                .map(change -> items(change).stream().filter(extras::contains).collect(Collectors.toSet()))
                .collect(Collectors.toCollection(HashSet::new));
        return chosen.size() == changes.size()
                && chosen.size() == (1 << extras.size()) - (chosen.contains(Set.<Item>of()) ? 0 : 1);
    }

    private boolean single() {
        return changes.size() > 1 && changes.stream().allMatch(change -> change.size() == 1);
    }

    private String any(List<String> names) {
        if (single() && names.size() > 1) {
            return or(names);
        }
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + ", " + names.getLast() + " or both";
            default -> "any of " + StabilityWords.and(names);
        };
    }

    private String each() {
        return listed(changes.stream().map(MoveWords::taking).toList());
    }

    /** As they follow "by"; of many the first few, and how many more. */
    static String listed(List<String> ways) {
        int last = ways.size() - 1;
        if (ways.size() > TOLD) {
            return String.join("; by ", ways.subList(0, TOLD - 1)) + "; or in "
                    + Figures.count(ways.size() - TOLD + 1, "other way");
        }
        return last == 0 ? ways.getFirst() : String.join("; by ", ways.subList(0, last)) + "; or by " + ways.get(last);
    }

    /** {@code A, B or C}. */
    static String or(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String together(List<Item> items) {
        return items.stream().map(Item::brief).collect(Collectors.joining(" + "));
    }

    private static List<String> quoted(List<Item> items) {
        return MoveWords.quoted(items.stream().map(Item::name).toList());
    }
}
