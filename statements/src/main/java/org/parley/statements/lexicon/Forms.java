package org.parley.statements.lexicon;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of English verbs: by rule, or by the table of irregular ones. */
final class Forms {
    private final Map<String, String[]> irregular;

    /** @param irregular lemma to its row: lemma, past, participle */
    Forms(Map<String, String[]> irregular) {
        this.irregular = irregular;
    }

    /** The lemma first, then the third person, the -ing form, past and participle. */
    Set<String> of(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.add(third(lemma));
        String[] row = irregular.get(lemma);
        String stem = stem(lemma, row);
        forms.add(stem + "ing");
        if (row != null) {
            forms.add(row[1]);
            forms.add(row[2]);
        } else if (lemma.endsWith("e")) {
            forms.add(lemma + "d");
        } else if (consonantY(lemma)) {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
        } else {
            forms.add(lemma + "ed");
        }
        return forms;
    }

    private static String third(String lemma) {
        if (lemma.equals("have")) {
            return "has";
        }
        if (consonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hiss = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o");
        return lemma + (hiss ? "es" : "s");
    }

    private static String stem(String lemma, String @Nullable [] row) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "y";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && lemma.length() > 2) {
            return lemma.substring(0, lemma.length() - 1);
        }
        boolean doubled = (row != null
                        && row[1].length() > lemma.length()
                        && row[1].charAt(lemma.length()) == lemma.charAt(lemma.length() - 1))
                || Set.of("set", "put", "cut", "hit", "let", "get", "begin", "win", "shut")
                        .contains(lemma);
        return doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean consonantY(String lemma) {
        int last = lemma.length() - 1;
        return last > 0 && lemma.charAt(last) == 'y' && "aeiou".indexOf(lemma.charAt(last - 1)) < 0;
    }
}
