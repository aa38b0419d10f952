package org.parley.statements;

import java.util.List;
import java.util.SplittableRandom;

/** Articles made up for tests, and ways to damage them. */
public final class Articles {
    public static final String PORT = """
            Port to reopen if wages rise, union says
            Wednesday, August 6, 2025
            The port of Nordhaven has been shut for nine days. According to The Harbour Herald, union leader Peter Brandt said this on Tuesday after talks with the city.
            \u201CWe will go back to work when the wages rise by six per cent,\u201D Brandt told reporters. \u201CNot a day before.\u201D
            He added that the city\u2019s offer was \u201Ca trap\u201D, noting that \u201Cno decision has been made\u201D on a strike fund.
            Mayor Maria Lopez, who leads the city, rejected the demand and warned that subsidies would be cut within two weeks.
            \u201CThe city must balance its books,\u201D she said, \u201Cand it will.
            \u201CWe are ready to meet the union on Friday, and we have told them: \u2018Come with numbers.\u2019\u201D
            The new pay scale, Lopez said on Monday, is \u00ABnot negotiable\u00BB. Asked whether she would meet Brandt, she said: \u201CYes, perhaps.\u201D
            The parties\u2019 \u201Cred lines\u201D are known. A report by the auditors says the port lost 2 million euros [\u2026] last year.
            Photo: City of Nordhaven
            Source: Nordhaven port to reopen if wages rise - Brandt
            """;

    private static final List<String> SHARDS = List.of(
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "\u2019",
            "\u00AB",
            "\u00BB",
            "\u201E",
            "\n",
            "\r\n",
            " said ",
            ", he said",
            "(",
            "[",
            "\u2026]",
            ":",
            " - ",
            "\uD83D\uDEA2",
            "\uD83D",
            "\uFEFF",
            "\u0000",
            "\u0130",
            " according to ",
            "May 32",
            "99 years ago",
            "\u0301",
            "February 30",
            "\t",
            ";",
            ".");

    private Articles() {}

    /** One to eight random cuts, repetitions, moves and shards. */
    public static String damaged(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        int blows = 1 + random.nextInt(8);
        for (int b = 0; b < blows; b++) {
            int at = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), at + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, to);
                case 1 -> damaged.insert(random.nextInt(damaged.length() + 1), damaged.substring(at, to));
                case 2 -> damaged.setLength(Math.max(1, at));
                default -> damaged.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
            }
            if (damaged.isEmpty()) {
                damaged.append('x');
            }
        }
        return damaged.toString();
    }
}
