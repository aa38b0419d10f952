package org.parley.dispute;

import java.util.Arrays;
import java.util.List;

/** One option for every issue: a package. Entry {@code i} is the index of the option chosen on issue {@code i}. */
public final class Settlement {

    private final int[] chosen;

    private Settlement(int[] chosen) {
        this.chosen = chosen;
    }

    public static Settlement of(int... chosen) {
        return new Settlement(chosen.clone());
    }

    public int option(int issue) {
        return chosen[issue];
    }

    public int issues() {
        return chosen.length;
    }

    public int[] toArray() {
        return chosen.clone();
    }

    public Option option(int index, List<Issue> issues) {
        return issues.get(index).options().get(chosen[index]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settlement settlement && Arrays.equals(chosen, settlement.chosen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(chosen);
    }

    @Override
    public String toString() {
        return Arrays.toString(chosen);
    }
}
