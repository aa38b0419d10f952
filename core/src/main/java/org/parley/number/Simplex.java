package org.parley.number;

import java.util.Arrays;
import java.util.List;

/**
 * Linear programs in exact numbers: the simplex method with Bland's rule, which cannot cycle (R. G. Bland, <i>New finite pivoting
 * rules for the simplex method</i>, Mathematics of Operations Research 2, 1977). Fit for some tens of unknowns.
 *
 * <p>Several objectives are taken one after the other, each among the points that are best for all before it: an unknown whose
 * entry would cost an earlier objective anything stays out.
 */
public final class Simplex {

    /** Rows: [unknowns | slacks | right side], one for each condition, then one for each objective (negated). */
    private final Ratio[][] table;

    private final int conditions;
    private final int columns;
    private final int[] basic;

    private Simplex(List<Ratio[]> objectives, List<Ratio[]> left, List<Ratio> right) {
        this.conditions = left.size();
        int unknowns = objectives.getFirst().length;
        this.columns = unknowns + conditions;
        this.table = new Ratio[conditions + objectives.size()][columns + 1];
        this.basic = new int[conditions];
        for (Ratio[] row : table) {
            Arrays.fill(row, Ratio.ZERO);
        }
        for (int c = 0; c < conditions; c++) {
            System.arraycopy(left.get(c), 0, table[c], 0, unknowns);
            table[c][unknowns + c] = Ratio.ONE;
            table[c][columns] = right.get(c);
            basic[c] = unknowns + c;
            if (right.get(c).signum() < 0) {
                throw new IllegalArgumentException("condition " + c + " excludes the origin");
            }
        }
        for (int k = 0; k < objectives.size(); k++) {
            for (int v = 0; v < unknowns; v++) {
                table[conditions + k][v] = objectives.get(k)[v].negate();
            }
        }
    }

    /**
     * The greatest value of the last objective over {y ≥ 0 : A y ≤ b}, among the points that are best for the earlier ones.
     *
     * @param objectives coefficients by unknown; at least one objective
     * @param left the rows of A
     * @param right b, nothing below 0
     * @throws ArithmeticException if an objective has no greatest value
     */
    public static Ratio greatest(List<Ratio[]> objectives, List<Ratio[]> left, List<Ratio> right) {
        Simplex simplex = new Simplex(objectives, left, right);
        for (int k = 0; k < objectives.size(); k++) {
            simplex.climb(k);
        }
        return simplex.table[simplex.conditions + objectives.size() - 1][simplex.columns];
    }

    private void climb(int objective) {
        for (int enters = entering(objective); enters >= 0; enters = entering(objective)) {
            int leaves = -1;
            for (int c = 0; c < conditions; c++) {
                if (table[c][enters].signum() > 0 && (leaves < 0 || tighter(c, leaves, enters))) {
                    leaves = c;
                }
            }
            if (leaves < 0) {
                throw new ArithmeticException("objective " + objective + " has no greatest value");
            }
            pivot(leaves, enters);
        }
    }

    private int entering(int objective) {
        for (int column = 0; column < columns; column++) {
            if (table[conditions + objective][column].signum() < 0 && free(column, objective)) {
                return column;
            }
        }
        return -1;
    }

    private boolean free(int column, int objective) {
        for (int k = 0; k < objective; k++) {
            if (table[conditions + k][column].signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean tighter(int one, int other, int column) {
        int order = table[one][columns]
                .times(table[other][column])
                .compareTo(table[other][columns].times(table[one][column]));
        return order < 0 || (order == 0 && basic[one] < basic[other]);
    }

    private void pivot(int row, int column) {
        Ratio head = table[row][column];
        for (int k = 0; k <= columns; k++) {
            table[row][k] = table[row][k].over(head);
        }
        for (int other = 0; other < table.length; other++) {
            Ratio factor = table[other][column];
            if (other != row && factor.signum() != 0) {
                for (int k = 0; k <= columns; k++) {
                    if (table[row][k].signum() != 0) {
                        table[other][k] = table[other][k].minus(factor.times(table[row][k]));
                    }
                }
            }
        }
        basic[row] = column;
    }
}
