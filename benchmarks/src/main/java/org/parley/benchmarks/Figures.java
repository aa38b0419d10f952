package org.parley.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.parley.frontier.MergeBenchmark;

/**
 * Measures everything again and writes it where it is published: the tables of {@code performance.md}, between two marks, with
 * {@code growth.csv} and {@code growth.svg} beside it. Takes about 15 minutes; other work on the machine spoils it.
 */
public final class Figures {

    private static final String BEGIN = "<!-- figures: written by Figures -->";
    private static final String END = "<!-- end of figures -->";

    private Figures() {}

    /** @param arguments the folder of {@code performance.md}; {@code growth} after it draws the growth again and nothing else */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path docs = Path.of(arguments.length == 0 ? "docs" : arguments[0]);
        Path page = docs.resolve("performance.md");
        String before = Files.readString(page);
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " needs the lines " + BEGIN + " and " + END + ", in this order");
        }
        if (arguments.length < 2) {
            String figures = tables();
            Files.writeString(page, before.substring(0, begin) + BEGIN + "\n\n" + figures + before.substring(end));
        }
        List<Growth.Measured> growth = Growth.all();
        Files.writeString(
                docs.resolve("growth.csv"),
                Stream.concat(Stream.of(Growth.Measured.HEADER), growth.stream().map(Growth.Measured::line))
                        .collect(Collectors.joining("\n", "", "\n")));
        Files.writeString(docs.resolve("growth.svg"), GrowthChart.of(growth));
    }

    private static String tables() throws InterruptedException, IOException, RunnerException {
        String loadBefore = load();
        List<String> lines = new ArrayList<>(List.of(
                "| case | settlements | vectors | exact engine, ms | best iteration, ms | allocated, MB | least heap, MB"
                        + " | enumeration, ms |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        Collection<RunResult> exact =
                run(FrontierBenchmark.class, options -> options.param("name", Cases.NAMES.toArray(String[]::new)));
        Collection<RunResult> enumerated = run(EnumerationBenchmark.class, options -> options);
        for (RunResult result : exact) {
            String name = result.getParams().getParam("name");
            Case measured = Case.of(name);
            String enumeration = enumerated.stream()
                    .filter(other -> other.getParams().getParam("name").equals(name))
                    .findFirst()
                    .map(Figures::time)
                    .orElse("more than it lists");
            lines.add(row(
                    name,
                    settlements(measured),
                    String.format(Locale.ROOT, "%,d", measured.exact().points().size()),
                    time(result),
                    number(result.getPrimaryResult().getStatistics().getMin()),
                    allocated(result),
                    "" + PeakHeap.megabytes(name),
                    enumeration));
        }
        lines.addAll(List.of(
                "",
                "Whole frontier after a change of weights, the diagram kept:",
                "",
                "| case | exact engine, ms | best iteration, ms | allocated, MB |",
                "| --- | --- | --- | --- |"));
        for (RunResult result : run(ReweighingBenchmark.class, options -> options)) {
            lines.add(row(
                    result.getParams().getParam("name"),
                    time(result),
                    number(result.getPrimaryResult().getStatistics().getMin()),
                    allocated(result)));
        }
        lines.addAll(List.of(
                "",
                "Without the frontier, after a change of weights, 12 issues of 6 options and 4 parties, the diagram kept; the"
                        + " whole frontier of a random reading beside it:",
                "",
                "| parties | question | ms | best iteration, ms |",
                "| --- | --- | --- | --- |"));
        for (RunResult result : run(SearchBenchmark.class, options -> options)) {
            lines.add(row(
                    result.getParams().getParam("kind"),
                    result.getPrimaryResult().getLabel(),
                    time(result),
                    number(result.getPrimaryResult().getStatistics().getMin())));
        }
        lines.addAll(List.of(
                "",
                "The merge of two fronts beside a copy of the same arrays, GB read and written in a second:",
                "",
                "| vectors of each | | GB/s |",
                "| --- | --- | --- |"));
        for (RunResult result : run(MergeBenchmark.class, options -> options)) {
            lines.add(row(
                    result.getParams().getParam("size"),
                    result.getPrimaryResult().getLabel(),
                    number(secondary(result, "bytes") / 1e9)));
        }
        lines.add("");
        lines.add("Measured with " + Runtime.getRuntime().availableProcessors() + " cores" + clock() + ", Java "
                + Runtime.version().feature() + "; load from all work on the machine " + loadBefore + " before and "
                + load() + " after.");
        return String.join("\n", lines) + "\n\n";
    }

    private interface Chosen {
        ChainedOptionsBuilder of(ChainedOptionsBuilder options);
    }

    private static Collection<RunResult> run(Class<?> benchmark, Chosen chosen) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(700));
        return new Runner(chosen.of(options).build()).run();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String time(RunResult result) {
        return number(result.getPrimaryResult().getScore()) + " ± "
                + number(result.getPrimaryResult().getScoreError());
    }

    private static String allocated(RunResult result) {
        return number(secondary(result, "gc.alloc.rate.norm") / 1e6);
    }

    private static double secondary(RunResult result, String name) {
        for (String key : result.getSecondaryResults().keySet()) {
            if (key.endsWith(name)) {
                return Objects.requireNonNull(result.getSecondaryResults().get(key))
                        .getScore();
            }
        }
        throw new IllegalStateException(
                "no " + name + " in " + result.getSecondaryResults().keySet());
    }

    /** Two digits that count, or all before the point. */
    private static String number(double value) {
        int digits = value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    private static String settlements(Case measured) {
        String count = measured.settlements().toString();
        boolean powerOfTen = count.replace("0", "").equals("1");
        return powerOfTen ? "10^" + (count.length() - 1) : String.format(Locale.ROOT, "%,d", measured.settlements());
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : number(load);
    }

    private static String clock() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            Optional<String> clock = lines.filter(line -> line.startsWith("cpu MHz"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
            return clock.map(text -> " at " + number(Double.parseDouble(text) / 1000) + " GHz")
                    .orElse("");
        } catch (IOException | UncheckedIOException unknown) {
            return "";
        }
    }
}
