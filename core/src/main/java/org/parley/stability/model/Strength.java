package org.parley.stability.model;

import java.util.List;

/**
 * Which preferences are great and which mild: s ≫ t where s is better and the difference is great (Hamouda, Kilgour and
 * Hipel 2004; Xu et al. 2009). States are indices of a graph.
 */
@FunctionalInterface
public interface Strength {

    /** Every preference is mild. */
    Strength MILD = (a, b) -> false;

    /** Whether a preference between the two, if there is one, is great; the same for both orders. */
    boolean great(int a, int b);

    /**
     * Great between states of different groups, mild within a group.
     *
     * @param groups for each state its group; −1 for none, whose preferences are mild
     */
    static Strength between(List<Integer> groups) {
        List<Integer> all = List.copyOf(groups);
        return (a, b) -> all.get(a) >= 0 && all.get(b) >= 0 && !all.get(a).equals(all.get(b));
    }
}
