package org.parley.files.platform;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** File names in the order people expect: {@code prof} before {@code prof2} before {@code prof10}, whatever their ending. */
final class FileOrder {

    static final Comparator<String> NUMBERS_BY_SIZE = FileOrder::compare;

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    private FileOrder() {}

    private static int compare(String a, String b) {
        List<String> first =
                PIECE.matcher(stem(a)).results().map(MatchResult::group).toList();
        List<String> second =
                PIECE.matcher(stem(b)).results().map(MatchResult::group).toList();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            String x = first.get(i);
            String y = second.get(i);
            boolean numbers = isDigit(x) && isDigit(y);
            int sign = numbers ? new BigInteger(x).compareTo(new BigInteger(y)) : x.compareTo(y);
            if (sign != 0) {
                return sign;
            }
        }
        return first.size() == second.size() ? a.compareTo(b) : Integer.compare(first.size(), second.size());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isDigit(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
