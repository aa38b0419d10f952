package org.parley.files.platform.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.number.Ratio;

/** Numbers as these files spell them: decimals, with or without an exponent; read and written without rounding. */
public final class Numbers {

    /** What a number may look like, for messages. */
    public static final String ALLOWED =
            "a number such as 3, -0.25 or 1.5e-3 is expected, at most 400 characters and 10^±400";

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 400;
    private static final MathContext ROUNDED = new MathContext(34);

    private Numbers() {}

    public static Optional<Ratio> read(String text) {
        String number = text.strip();
        if (number.length() > LONGEST || !DECIMAL.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number);
        return Math.abs(value.scale()) > 2 * LONGEST ? Optional.empty() : Optional.of(Ratio.of(value));
    }

    /** Whether the number has a decimal of finite length. */
    public static boolean isDecimal(Ratio value) {
        BigInteger rest = value.denominator();
        rest = rest.shiftRight(rest.getLowestSetBit());
        for (BigInteger five = BigInteger.valueOf(5); rest.mod(five).signum() == 0; ) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** As a plain decimal, in full where {@link #isDecimal}, else to 34 digits. */
    public static String write(Ratio value) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        BigDecimal denominator = new BigDecimal(value.denominator());
        BigDecimal decimal = isDecimal(value) ? numerator.divide(denominator) : numerator.divide(denominator, ROUNDED);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
