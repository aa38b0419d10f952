package org.parley.briefing;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.parley.cases.CaseFile;
import org.parley.dispute.View;
import org.parley.gap.ZoneSize;
import org.parley.verdict.Progress;

/** A case of two parties, two issues and six settlements that can be worked out by hand. */
final class TwoParties {

    private TwoParties() {}

    /**
     * Border: Ardenia 0, 0.6, 1 and Borland 1, 0.6, 0. Troops: Ardenia 0, 1 and Borland 1, 0.5. Weights one half each. So with
     * (border, troops) Ardenia has (0, 0) 0, (0, 1) .5, (1, 0) .3, (1, 1) .8, (2, 0) .5, (2, 1) 1 and Borland 1, .75, .8, .55, .5,
     * .25.
     */
    static CaseFile twoParties(String ardenia, String borland) {
        return issues(new CaseFile().party("Ardenia").party("Borland"))
                .of("Ardenia")
                .noDeal(ardenia)
                .of("Borland")
                .noDeal(borland);
    }

    static CaseFile issues(CaseFile file) {
        return file.issue("Border", "Old line", "Middle line", "New line")
                .issue("Troops", "Stay", "Leave")
                .of("Ardenia")
                .weighs("0.5", "0.5")
                .worth("Border", "0", "0.6", "1")
                .worth("Troops", "0", "1")
                .of("Borland")
                .weighs("0.5", "0.5")
                .worth("Border", "1", "0.6", "0")
                .worth("Troops", "1", "0.5");
    }

    static Briefing brief(CaseFile file) {
        return brief(file, new View.Team());
    }

    static Briefing brief(CaseFile file, View view) {
        Briefing briefing = new Briefer(10, 1, ForkJoinPool.commonPool(), Progress.NONE)
                .brief(file.dossier(view), CaseFile.DAY, Optional.empty());
        Sentences.of(briefing).forEach(sentence -> Sentences.check(sentence, ""));
        return briefing;
    }

    static ZoneSize size(long count) {
        return new ZoneSize.Exact(BigInteger.valueOf(count));
    }
}
