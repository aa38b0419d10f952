package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The measurements of {@link Growth} as an SVG: a panel for each thing that grows, every measurement a mark, in grey. */
final class GrowthChart {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 220;
    private static final int LEFT = 58;
    private static final int TOP = 34;
    private static final int GAP = 70;

    private final StringBuilder svg = new StringBuilder();
    private int panels;

    private GrowthChart() {}

    static String of(List<Growth.Measured> measured) {
        return new GrowthChart().drawn(measured);
    }

    /** Of {@link StabilityGrowth}. */
    static String ofStability(List<Growth.Measured> measured) {
        GrowthChart chart = new GrowthChart();
        Map<String, List<Growth.Measured>> series = bySeries(measured);
        chart.panel(
                "states",
                "4 parties, 8 to 24 options: feasible states",
                series.getOrDefault("states", List.of()),
                false);
        chart.panel("parties", "18 options: parties", series.getOrDefault("parties", List.of()), true);
        chart.legend("all verdicts", 6);
        return chart.page(
                "Time for all verdicts of a conflict, in milliseconds, against feasible states and parties", 1);
    }

    private static Map<String, List<Growth.Measured>> bySeries(List<Growth.Measured> measured) {
        return measured.stream().collect(Collectors.groupingBy(Growth.Measured::series));
    }

    private String drawn(List<Growth.Measured> measured) {
        Map<String, List<Growth.Measured>> series = bySeries(measured);
        panel("issues", "2 parties, 10 options: issues", series.getOrDefault("issues", List.of()), true);
        panel("options", "2 parties, 30 issues: options", series.getOrDefault("options", List.of()), true);
        panel("parties", "8 issues of 6 options: parties", series.getOrDefault("parties", List.of()), true);
        panel("width", "2 parties, 16 issues of 4: diagram's width", series.getOrDefault("width", List.of()), true);
        List<Growth.Measured> oneNode =
                measured.stream().filter(one -> one.width() == 1).toList();
        panel("vectors", "all of width 1: frontier, in vectors", oneNode, false);
        legend("the whole frontier", 5);
        return page(
                "Time for a whole frontier, in milliseconds, against issues, options, parties, the diagram's width"
                        + " and the frontier's size",
                2);
    }

    private String page(String title, int rows) {
        int width = 3 * (WIDTH + GAP) + 20;
        int height = rows * (HEIGHT + GAP) + 20;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n"
                + "<title>" + title + "</title>\n"
                + "<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"white\"/>\n"
                + svg + "</svg>\n";
    }

    private int left() {
        return LEFT + panels % 3 * (WIDTH + GAP);
    }

    private int top() {
        return TOP + panels / 3 * (HEIGHT + GAP);
    }

    private void panel(String id, String title, List<Growth.Measured> measured, boolean joined) {
        if (measured.isEmpty()) {
            return;
        }
        ToDoubleFunction<Growth.Measured> across = joined ? Growth.Measured::size : Growth.Measured::vectors;
        double[] x = decades(measured.stream().mapToDouble(across).toArray(), id.equals("parties"));
        double[] y = decades(
                measured.stream().mapToDouble(Growth.Measured::milliseconds).toArray(), false);
        text(left(), top() - 12, title, "start");
        add(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>",
                left(),
                top(),
                WIDTH,
                HEIGHT));
        for (double tick : ticks(x, id.equals("parties"))) {
            double at = place(tick, x, left(), WIDTH);
            add(String.format(Locale.ROOT, "<path d=\"M%.1f %dv5\" stroke=\"#888\"/>", at, top() + HEIGHT));
            text(at, top() + HEIGHT + 18, number(tick), "middle");
        }
        for (double tick : ticks(y, false)) {
            double at = top() + HEIGHT - place(tick, y, 0, HEIGHT);
            add(String.format(Locale.ROOT, "<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", left(), at, WIDTH));
            text(left() - 6, at + 4, number(tick), "end");
        }
        if (joined) {
            line(measured, x, y);
        }
        for (Growth.Measured one : measured) {
            mark(
                    parties(one),
                    place(across.applyAsDouble(one), x, left(), WIDTH),
                    top() + HEIGHT - place(one.milliseconds(), y, 0, HEIGHT));
        }
        panels++;
    }

    /** Through the middle one of each size. */
    private void line(List<Growth.Measured> measured, double[] x, double[] y) {
        Map<Integer, List<Double>> bySize = new TreeMap<>();
        measured.forEach(one ->
                bySize.computeIfAbsent(one.size(), size -> new ArrayList<>()).add(one.milliseconds()));
        StringBuilder points = new StringBuilder();
        bySize.forEach((size, times) -> {
            times.sort(null);
            points.append(String.format(
                    Locale.ROOT,
                    " %.1f,%.1f",
                    place(size, x, left(), WIDTH),
                    top() + HEIGHT - place(times.get(times.size() / 2), y, 0, HEIGHT)));
        });
        add(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#555\"/>",
                points.toString().strip()));
    }

    private static int parties(Growth.Measured one) {
        return Case.numbers(one.name().replaceFirst("~.*", ""))[0];
    }

    /** A shape for each number of parties. */
    private void mark(int parties, double x, double y) {
        switch (parties) {
            case 2 ->
                add(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"white\" stroke=\"#222\"/>", x, y));
            case 3 -> polygon(x, y, 0, -5, 5, 4, -5, 4);
            case 4 -> polygon(x, y, -4, -4, 4, -4, 4, 4, -4, 4);
            case 5 -> polygon(x, y, 0, -6, 6, 0, 0, 6, -6, 0);
            default -> polygon(x, y, 0, 5, 5, -4, -5, -4);
        }
    }

    private void polygon(double x, double y, int... corners) {
        StringBuilder points = new StringBuilder();
        for (int c = 0; c < corners.length; c += 2) {
            points.append(String.format(Locale.ROOT, " %.1f,%.1f", x + corners[c], y + corners[c + 1]));
        }
        add("<polygon points=\"" + points.toString().strip() + "\" fill=\"#999\" stroke=\"#222\"/>");
    }

    private void legend(String measured, int most) {
        text(left(), top() + 4, "Down the side: milliseconds for " + measured + ",", "start");
        text(left(), top() + 22, "warm, one thread; both scales logarithmic.", "start");
        text(left(), top() + 40, "Three seeds of each; lines through the middle one.", "start");
        for (int parties = 2; parties <= most; parties++) {
            mark(parties, left() + 8, top() + 24.0 + parties * 20);
            text(left() + 22, top() + 28.0 + parties * 20, parties + " parties", "start");
        }
    }

    /** The range of a scale: logarithms, to whole or half decades; or the numbers themselves, with room. */
    private static double[] decades(double[] values, boolean linear) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (linear) {
            return new double[] {least - 0.5, most + 0.5, 0};
        }
        return new double[] {Math.log10(least) - 0.1, Math.log10(most) + 0.1, 1};
    }

    private static double place(double value, double[] scale, int from, int length) {
        double at = scale[2] == 1 ? Math.log10(value) : value;
        return from + length * (at - scale[0]) / (scale[1] - scale[0]);
    }

    private static List<Double> ticks(double[] scale, boolean linear) {
        List<Double> ticks = new ArrayList<>();
        if (linear) {
            for (double at = Math.ceil(scale[0]); at <= scale[1]; at++) {
                ticks.add(at);
            }
            return ticks;
        }
        double[] within = scale[1] - scale[0] < 2.2 ? new double[] {1, 2, 5} : new double[] {1};
        for (int decade = (int) Math.floor(scale[0]); decade <= scale[1]; decade++) {
            for (double digit : within) {
                double tick = digit * Math.pow(10, decade);
                if (Math.log10(tick) >= scale[0] && Math.log10(tick) <= scale[1]) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    private static String number(double value) {
        return value >= 1
                ? String.format(Locale.ROOT, "%,.0f", value)
                : new java.math.BigDecimal(String.format(Locale.ROOT, "%.4f", value))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private void text(double x, double y, String text, String anchor) {
        add(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222\">%s</text>",
                x,
                y,
                anchor,
                text));
    }

    private void add(String element) {
        svg.append(element).append('\n');
    }
}
