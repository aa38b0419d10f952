package org.parley.preference;

import java.util.List;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;

/** The value of a settlement as its definition reads, one fraction at a time. */
final class DirectValue {

    private DirectValue() {}

    static Ratio of(PartyReading reading, List<Issue> issues, List<Interaction> interactions, int[] chosen) {
        Ratio value = Ratio.ZERO;
        for (int i = 0; i < issues.size(); i++) {
            value = value.plus(reading.weights().get(i).times(worth(reading, issues.get(i), i, chosen[i])));
        }
        for (int t = 0; t < interactions.size(); t++) {
            if (interactions.get(t).when().met(chosen)) {
                value = value.plus(reading.interactions().get(t));
            }
        }
        return value;
    }

    private static Ratio worth(PartyReading reading, Issue issue, int index, int option) {
        List<Ratio> anchors = reading.anchors().get(index).toList();
        if (!(issue.options() instanceof Options.Range range)) {
            return anchors.get(option);
        }
        List<Ratio> points = reading.points().get(index);
        Ratio x = range.number(option);
        for (int k = 0; k + 1 < points.size(); k++) {
            Ratio p = points.get(k);
            Ratio q = points.get(k + 1);
            if (p.compareTo(x) <= 0 && x.compareTo(q) <= 0) {
                Ratio share = x.minus(p).over(q.minus(p));
                return anchors.get(k)
                        .times(Ratio.ONE.minus(share))
                        .plus(anchors.get(k + 1).times(share));
            }
        }
        throw new IllegalStateException(x + " is outside the points " + points);
    }
}
