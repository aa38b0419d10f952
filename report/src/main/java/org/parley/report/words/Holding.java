package org.parley.report.words;

import java.util.List;
import java.util.Optional;
import org.parley.stability.answer.Explanation.Held;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.StateAnswer;

/** What holds one state, in sentences. */
public final class Holding {

    private final StateAnswer answer;
    private final Optional<DepthWords> depth;
    private final CoalitionWords together;

    /** @param whole with an answer on one state */
    public Holding(Answer whole) {
        this.answer = whole.state().orElseThrow();
        this.depth = answer.depth().map(found -> new DepthWords(whole, answer, found));
        this.together = new CoalitionWords(whole);
    }

    /** The verdict, and what it is a verdict of. */
    public String verdict() {
        return new StateVerdict(answer).sentence();
    }

    /** Who is tempted, who deters it how, and at what cost; those answered alike together. */
    public List<String> temptations() {
        return new Temptations(answer).sentences();
    }

    /** Which parties could all gain by leaving together, and what deters them. */
    public List<String> together() {
        return together.sentences();
    }

    /** What one temptation and its answer come to, in sentences. */
    public String sentence(Held held) {
        return new Temptations(answer).sentence(new Temptations.Group(List.of(held)));
    }

    /** Whose moves hold the state, whole parties before single moves. */
    public List<String> guarantors() {
        return depth.map(DepthWords::guarantors).orElse(List.of());
    }

    /** The least changes of what parties want that turn a verdict round. */
    public List<String> tippingPoints() {
        return depth.map(DepthWords::tippingPoints).orElse(List.of());
    }

    /** Clauses that would help the state to hold. */
    public List<String> clauses() {
        return depth.map(DepthWords::clauses).orElse(List.of());
    }

    /** How to get here from the status quo. */
    public List<String> routes() {
        return depth.map(DepthWords::routes).orElse(List.of());
    }

    /** How far the verdict depends on comparisons that are not known; none where all are. */
    public Optional<String> robustness() {
        return depth.flatMap(DepthWords::robustness);
    }

    /** What was not looked at, or not decided, and why. */
    public List<String> leftOut() {
        return depth.map(DepthWords::leftOut).orElse(List.of());
    }
}
