package org.parley.stability;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Outlook;
import org.parley.stability.model.GraphModel;

/**
 * The matrix formulation (Xu, Hipel and Kilgour 2009), as slow and obvious as it is published, in its logical form: being led
 * back to the start is a sanction. Leaving and sanctioning follow the attitude and strength of the behaviour.
 */
final class MatrixForm {

    private final GraphModel model;
    private final Outlook outlook;
    private final int size;

    MatrixForm(GraphModel model, Behaviour behaviour) {
        this.model = model;
        this.outlook = new Outlook(model, behaviour.attitude(), behaviour.strong());
        this.size = model.size();
    }

    static BitSet stable(GraphModel model, Behaviour behaviour, int party) {
        MatrixForm form = new MatrixForm(model, behaviour);
        boolean[][] leaves = form.matrix((s, t) -> form.moves(party, s, t) && form.outlook.leaves(party, t, s));
        boolean[][] escapes = form.product(
                form.matrix((s, t) -> form.moves(party, s, t)),
                form.matrix((t, s) -> !form.outlook.sanctions(party, t, s)));
        boolean[][] sanctions = form.matrix((end, s) ->
                form.outlook.sanctions(party, end, s) && !(behaviour.concept().counters() && escapes[end][s]));
        boolean[][] answers = switch (behaviour.concept().answers()) {
            case NONE -> new boolean[form.size][form.size];
            case ANY -> form.reach(party, false);
            case CREDIBLE -> form.reach(party, true);
        };
        boolean[][] held = form.product(answers, sanctions);
        boolean[][] verdict = form.product(leaves, form.matrix((s, t) -> !held[s][t]));
        BitSet stable = new BitSet();
        IntStream.range(0, form.size).filter(s -> !verdict[s][s]).forEach(stable::set);
        return stable;
    }

    /** M_{−i}: joint moves of all others, by powers until no new pair of state and last mover appears. */
    private boolean[][] reach(int party, boolean credible) {
        int parties = model.parties().size();
        boolean[][][] last = new boolean[parties][size][size];
        boolean[][][] one = new boolean[parties][][];
        for (int j = 0; j < parties; j++) {
            int mover = j;
            one[j] = matrix(
                    (s, t) -> mover != party && moves(mover, s, t) && (!credible || outlook.credible(mover, t, s)));
            last[j] = one[j];
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int j = 0; j < parties; j++) {
                for (int k = 0; k < parties; k++) {
                    if (k != j) {
                        boolean[][] more = or(last[j], product(last[k], one[j]));
                        grown |= count(more) > count(last[j]);
                        last[j] = more;
                    }
                }
            }
        }
        boolean[][] all = new boolean[size][size];
        for (boolean[][] each : last) {
            all = or(all, each);
        }
        return all;
    }

    private boolean moves(int party, int s, int t) {
        return IntStream.of(model.movesFrom(party, s)).anyMatch(to -> to == t);
    }

    private interface Entry {
        boolean at(int row, int column);
    }

    private boolean[][] matrix(Entry entry) {
        boolean[][] matrix = new boolean[size][size];
        for (int s = 0; s < size; s++) {
            for (int t = 0; t < size; t++) {
                matrix[s][t] = entry.at(s, t);
            }
        }
        return matrix;
    }

    private boolean[][] product(boolean[][] a, boolean[][] b) {
        boolean[][] product = new boolean[size][size];
        for (int s = 0; s < size; s++) {
            for (int u = 0; u < size; u++) {
                for (int t = 0; a[s][u] && t < size; t++) {
                    product[s][t] |= b[u][t];
                }
            }
        }
        return product;
    }

    private boolean[][] or(boolean[][] a, boolean[][] b) {
        return matrix((s, t) -> a[s][t] || b[s][t]);
    }

    private int count(boolean[][] matrix) {
        int count = 0;
        for (boolean[] row : matrix) {
            for (boolean entry : row) {
                count += entry ? 1 : 0;
            }
        }
        return count;
    }
}
