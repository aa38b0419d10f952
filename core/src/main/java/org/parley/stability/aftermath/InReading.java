package org.parley.stability.aftermath;

import java.util.List;
import java.util.function.LongPredicate;
import org.parley.stability.model.Conflict;

/**
 * The conflict of one reading, made for one question: no more than the moves that count for it and what everybody
 * makes of the states.
 *
 * @param boundStep a step that its mover takes whatever it costs
 */
@SuppressWarnings("ArrayRecordComponent")
record InReading(List<String> parties, int[][][] moves, List<Payoffs> payoffs, Moves.Step boundStep)
        implements Conflict {

    @Override
    public boolean someMove(int party, long state, LongPredicate holds) {
        for (int to : moves[party][(int) state]) {
            if (holds.test(to)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean better(int party, long to, long than) {
        return boundStep.holds(party, (int) than, (int) to)
                || payoffs.get(party).better((int) to, (int) than);
    }

    @Override
    public boolean unknown(int party, long a, long b) {
        return payoffs.get(party).unknown((int) a, (int) b);
    }

    @Override
    public boolean muchBetter(int party, long to, long than) {
        return false;
    }

    @Override
    public String name(long state) {
        return String.valueOf(state);
    }
}
