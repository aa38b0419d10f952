package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads dates such as 2025-08-07. */
final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException notADate) {
            throw new TypeConversionException("'" + word + "' is no date; write year-month-day, such as 2025-08-07");
        }
    }
}
