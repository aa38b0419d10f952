package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import org.parley.number.Ratio;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers separated by commas, each a decimal or a fraction. */
record Numbers(List<Ratio> list) {

    Numbers {
        list = List.copyOf(list);
    }

    /** Reads {@code 0.5,1/3}. */
    static final class Converter implements ITypeConverter<Numbers> {
        @Override
        public Numbers convert(String words) {
            List<Ratio> numbers = new ArrayList<>();
            for (String word : words.split(",", -1)) {
                numbers.add(number(word.strip()));
            }
            return new Numbers(numbers);
        }
    }

    /** Reads {@code 0.01}. */
    static final class One implements ITypeConverter<Ratio> {
        @Override
        public Ratio convert(String word) {
            return number(word);
        }
    }

    private static Ratio number(String word) {
        try {
            return Ratio.parse(word);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException(
                    "'" + word + "' is no number; write a decimal or a fraction, such as 0.25 or 1/3");
        }
    }
}
