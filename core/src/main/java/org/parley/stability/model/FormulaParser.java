package org.parley.stability.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parley.dispute.Suggestion;

/**
 * Reads formulas over options, which are named by number (from 1) or by name: {@code -2 & 3}, {@code 1 | 4},
 * {@code not Attack and (Withdraw or 4)}, {@code 3 IF 1}, {@code 2 IFF 5}. A name with spaces stands in quotes. Not binds
 * tightest, then and, then or; IF and IFF bind loosest and are not chained without brackets.
 */
public final class FormulaParser {

    private static final int DEEPEST = 100;
    private static final Pattern TOKEN = Pattern.compile("\\s*('[^']*'|\"[^\"]*\"|[-!~&|()]|[^\\s!~&|()'\"]+|['\"])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final List<String> names;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private FormulaParser(String text, List<String> names) {
        this.names = names;
        Matcher matcher = TOKEN.matcher(text.strip());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
    }

    /**
     * @param names of the options, in their order
     * @throws MalformedFormulaException with a message for the author of the text
     */
    public static Formula parse(String text, List<String> names) throws MalformedFormulaException {
        FormulaParser parser = new FormulaParser(text, names);
        if (parser.tokens.isEmpty()) {
            throw new MalformedFormulaException("an empty formula; write for example '-2 & 3'");
        }
        Formula formula = parser.implication();
        if (parser.next < parser.tokens.size()) {
            throw new MalformedFormulaException("'" + parser.tokens.get(parser.next)
                    + "' is not expected here; maybe '&', '|' or a bracket is missing");
        }
        return formula;
    }

    private Formula implication() throws MalformedFormulaException {
        Formula left = any();
        if (accept("IF")) {
            return Formula.when(left, any());
        }
        return accept("IFF") ? new Formula.Iff(left, any()) : left;
    }

    private Formula any() throws MalformedFormulaException {
        List<Formula> parts = new ArrayList<>(List.of(all()));
        while (accept("|") || accept("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Formula.Any(parts);
    }

    private Formula all() throws MalformedFormulaException {
        List<Formula> parts = new ArrayList<>(List.of(single()));
        while (accept("&") || accept("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new Formula.All(parts);
    }

    private Formula single() throws MalformedFormulaException {
        if (++depth > DEEPEST) {
            throw new MalformedFormulaException("a formula nested deeper than " + DEEPEST);
        }
        Formula formula;
        if (accept("-") || accept("!") || accept("~") || accept("not")) {
            formula = new Formula.Not(single());
        } else if (accept("(")) {
            formula = implication();
            if (!accept(")")) {
                throw new MalformedFormulaException("')' is missing"
                        + (next < tokens.size() ? " before '" + tokens.get(next) + "'" : " at the end"));
            }
        } else {
            formula = new Formula.Taken(option());
        }
        depth--;
        return formula;
    }

    private int option() throws MalformedFormulaException {
        if (next == tokens.size()) {
            throw new MalformedFormulaException("the formula ends where an option is expected");
        }
        String token = tokens.get(next++);
        if (NUMBER.matcher(token).matches()) {
            int number = Integer.parseInt(token);
            if (number < 1 || number > names.size()) {
                throw new MalformedFormulaException(
                        "there is no option " + token + "; they are numbered 1 to " + names.size());
            }
            return number - 1;
        }
        boolean quoted = token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '"');
        return named(quoted ? token.substring(1, token.length() - 1) : token);
    }

    private int named(String name) throws MalformedFormulaException {
        int[] bearers = IntStream.range(0, names.size())
                .filter(k -> names.get(k).equalsIgnoreCase(name))
                .toArray();
        if (bearers.length == 1) {
            return bearers[0];
        }
        if (bearers.length > 1) {
            throw new MalformedFormulaException("options " + (bearers[0] + 1) + " and " + (bearers[1] + 1)
                    + " are both named '" + name + "'; name the one that is meant by its number");
        }
        if (name.length() == 1 && "&|()'\"".contains(name)) {
            throw new MalformedFormulaException("'" + name + "' stands where an option is expected");
        }
        throw new MalformedFormulaException("there is no option '" + name + "'" + Suggestion.maybe(name, names));
    }

    private boolean accept(String word) {
        if (next < tokens.size() && tokens.get(next).toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
            next++;
            return true;
        }
        return false;
    }
}
