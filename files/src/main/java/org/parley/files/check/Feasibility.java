package org.parley.files.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;

/**
 * Whether some settlement meets all of a few conditions. A depth-first search over the issues that the conditions read,
 * cut as soon as a condition cannot be met any more; groups of conditions that share no issue are searched apart, and of
 * options that no condition tells apart one is tried. Time: exponential in the largest group, bounded by the budget.
 */
final class Feasibility {

    /** What a search came to; {@code NOT_DECIDED} where the budget ran out. */
    enum Answer {
        POSSIBLE,
        IMPOSSIBLE,
        NOT_DECIDED
    }

    /** So that one hard question leaves something for the others. */
    private static final long MOST_PER_SEARCH = 200_000;

    private final int issues;
    private final List<List<BitSet>> classes = new ArrayList<>();
    private long budget;

    /**
     * @param vocabulary all conditions that will be asked about
     * @param budget conditions that may be looked at, over all searches
     */
    Feasibility(List<Issue> issues, List<Condition> vocabulary, long budget) {
        this.issues = issues.size();
        this.budget = budget;
        List<List<Condition.Chosen>> told = new ArrayList<>();
        issues.forEach(issue -> told.add(new ArrayList<>()));
        vocabulary.forEach(condition -> collect(condition, told));
        for (int i = 0; i < issues.size(); i++) {
            classes.add(classes(issues.get(i).size(), told.get(i)));
        }
    }

    /** The options of an issue that no condition tells apart, together; in order of their first. */
    List<BitSet> classes(int issue) {
        return classes.get(issue);
    }

    Answer all(List<Condition> conditions) {
        if (budget <= 0) {
            return Answer.NOT_DECIDED;
        }
        for (List<Condition> group : groups(conditions)) {
            Answer answer = search(group);
            if (answer != Answer.POSSIBLE) {
                return answer;
            }
        }
        return Answer.POSSIBLE;
    }

    private Answer search(List<Condition> group) {
        Map<Integer, List<Condition>> reading = new TreeMap<>();
        for (Condition condition : group) {
            condition
                    .issues()
                    .forEach(issue -> reading.computeIfAbsent(issue, i -> new ArrayList<>())
                            .add(condition));
        }
        int[] order = reading.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] chosen = new int[issues];
        Arrays.fill(chosen, -1);
        if (falsified(group, chosen)) {
            return Answer.IMPOSSIBLE;
        }
        long allowed = Math.min(budget, MOST_PER_SEARCH);
        int[] next = new int[order.length];
        int depth = 0;
        while (depth >= 0) {
            if (depth == order.length) {
                return Answer.POSSIBLE;
            }
            int issue = order[depth];
            List<BitSet> options = classes.get(issue);
            if (next[depth] == options.size()) {
                next[depth] = 0;
                chosen[issue] = -1;
                depth--;
                continue;
            }
            List<Condition> affected = reading.getOrDefault(issue, List.of());
            allowed -= affected.size();
            budget -= affected.size();
            if (allowed < 0) {
                return Answer.NOT_DECIDED;
            }
            chosen[issue] = options.get(next[depth]++).nextSetBit(0);
            if (!falsified(affected, chosen)) {
                depth++;
            }
        }
        return Answer.IMPOSSIBLE;
    }

    private static boolean falsified(List<Condition> conditions, int[] chosen) {
        for (Condition condition : conditions) {
            if (state(condition, chosen) < 0) {
                return true;
            }
        }
        return false;
    }

    /** 1 where the options chosen so far meet the condition whatever follows, -1 where they rule it out, 0 otherwise. */
    private static int state(Condition condition, int[] chosen) {
        return switch (condition) {
            case Condition.Chosen one -> chosen[one.issue()] < 0 ? 0 : one.met(chosen) ? 1 : -1;
            case Condition.Not not -> -state(not.part(), chosen);
            case Condition.All all -> {
                int least = 1;
                for (Condition part : all.parts()) {
                    least = Math.min(least, state(part, chosen));
                }
                yield least;
            }
            case Condition.Any any -> {
                int most = -1;
                for (Condition part : any.parts()) {
                    most = Math.max(most, state(part, chosen));
                }
                yield most;
            }
        };
    }

    /** Conditions that share an issue, directly or through others, together. */
    private static List<List<Condition>> groups(List<Condition> conditions) {
        List<List<Condition>> groups = new ArrayList<>();
        List<Set<Integer>> reads = new ArrayList<>();
        for (Condition condition : conditions) {
            List<Condition> group = new ArrayList<>(List.of(condition));
            Set<Integer> read = new TreeSet<>(condition.issues());
            for (int g = groups.size() - 1; g >= 0; g--) {
                if (reads.get(g).stream().anyMatch(read::contains)) {
                    group.addAll(groups.remove(g));
                    read.addAll(reads.remove(g));
                }
            }
            groups.add(group);
            reads.add(read);
        }
        return groups;
    }

    private static void collect(Condition condition, List<List<Condition.Chosen>> told) {
        switch (condition) {
            case Condition.Chosen one -> told.get(one.issue()).add(one);
            case Condition.Not not -> collect(not.part(), told);
            case Condition.All all -> all.parts().forEach(part -> collect(part, told));
            case Condition.Any any -> any.parts().forEach(part -> collect(part, told));
        }
    }

    private static List<BitSet> classes(int size, List<Condition.Chosen> told) {
        int[] kind = new int[size];
        for (Condition.Chosen condition : told) {
            BitSet options = condition.options();
            Map<Integer, Integer> renamed = new HashMap<>();
            for (int k = 0; k < size; k++) {
                int key = 2 * kind[k] + (options.get(k) ? 1 : 0);
                Integer name = renamed.putIfAbsent(key, renamed.size());
                kind[k] = name == null ? renamed.size() - 1 : name;
            }
        }
        Map<Integer, BitSet> byKind = new TreeMap<>();
        for (int k = 0; k < size; k++) {
            byKind.computeIfAbsent(kind[k], name -> new BitSet()).set(k);
        }
        return List.copyOf(byKind.values());
    }
}
