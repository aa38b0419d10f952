package org.parley.statements.score;

import java.util.Locale;

/**
 * A share with Wilson's interval at 95 %.
 *
 * @param hits of {@code total}
 */
public record Rate(int hits, int total) {
    private static final double Z = 1.959964;

    public double percent() {
        return total == 0 ? 0 : 100.0 * hits / total;
    }

    /** In per cent. */
    public double low() {
        return bound(-1);
    }

    /** In per cent. */
    public double high() {
        return bound(1);
    }

    private double bound(int sign) {
        if (total == 0) {
            return sign < 0 ? 0 : 100;
        }
        double p = (double) hits / total;
        double z2 = Z * Z;
        double centre = p + z2 / (2 * total);
        double half = Z * Math.sqrt(p * (1 - p) / total + z2 / (4.0 * total * total));
        return 100 * (centre + sign * half) / (1 + z2 / total);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f–%.1f, %d of %d)", percent(), low(), high(), hits, total);
    }
}
