package org.parley.cli;

import java.util.List;
import org.parley.dispute.Suggestion;
import org.parley.dispute.View;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code team}, {@code joint}, {@code public} and {@code party:ID}. */
final class ViewConverter implements ITypeConverter<View> {

    private static final String PARTY = "party:";

    @Override
    public View convert(String word) {
        if (word.startsWith(PARTY) && word.length() > PARTY.length()) {
            return new View.OfParty(word.substring(PARTY.length()));
        }
        return switch (word) {
            case "team" -> new View.Team();
            case "joint" -> new View.Joint();
            case "public" -> new View.Public();
            default ->
                throw new TypeConversionException("'" + word + "' is no view; allowed are team, joint, public and"
                        + " party:ID" + Suggestion.maybe(word, List.of("team", "joint", "public", PARTY)));
        };
    }
}
