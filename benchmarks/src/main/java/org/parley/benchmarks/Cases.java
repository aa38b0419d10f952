package org.parley.benchmarks;

import java.util.List;

/** The cases of the published table. */
final class Cases {

    static final List<String> NAMES = List.of(
            "anac-y2011-Energy",
            "anac-y2016-AgentHp2",
            "anac-y2015-group9-killer_robot",
            "2x20x10#1",
            "2x100x10#1",
            "2x100x10#2",
            "2x100x10#3",
            "3x20x10#1",
            "3x20x10#2",
            "3x20x10#3",
            "4x10x10#1",
            "4x10x10#2",
            "4x10x10#3");

    private Cases() {}
}
