package org.parley.files.start;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options that the cells of one row name, in order of their first mention; small and capital letters are the same.
 *
 * @param names as first written, by their name in small letters
 * @param ids by the name as first written
 * @param invented whether no cell names an option, so that the positions serve as options
 */
record RowOptions(Map<String, String> names, Map<String, String> ids, boolean invented) {

    private static final String PLACEHOLDER = "To be named";

    static RowOptions of(Collection<Cell> row) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Cell cell : row) {
            switch (cell) {
                case Cell.Worths worths -> worths.words().keySet().forEach(name -> add(names, name));
                case Cell.Partly partly -> partly.read().words().keySet().forEach(name -> add(names, name));
                case Cell.Ranked ranked ->
                    ranked.classes().stream().flatMap(List::stream).forEach(name -> add(names, name));
                case Cell.Unknown unknown -> {}
                case Cell.Spoken spoken -> {}
                case Cell.Unread unread -> {}
            }
        }
        boolean invented = names.isEmpty();
        if (invented) {
            row.forEach(cell -> {
                if (cell instanceof Cell.Spoken spoken) {
                    add(names, spoken.words());
                }
            });
        }
        if (names.isEmpty()) {
            add(names, PLACEHOLDER);
        }
        Ids ids = new Ids("option");
        Map<String, String> byName = new LinkedHashMap<>();
        names.values().forEach(name -> byName.put(name, ids.of(name, byName.size() + 1)));
        return new RowOptions(names, byName, invented);
    }

    boolean has(String name) {
        return names.containsKey(Cell.spelling(name));
    }

    String id(String name) {
        String first = names.getOrDefault(Cell.spelling(name), name);
        String id = ids.get(first);
        if (id == null) {
            throw new IllegalArgumentException("no option '" + name + "' in this row");
        }
        return id;
    }

    private static void add(Map<String, String> names, String name) {
        names.putIfAbsent(Cell.spelling(name), name);
    }
}
