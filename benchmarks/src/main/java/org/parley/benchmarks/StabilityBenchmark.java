package org.parley.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.files.stability.ConflictFile;
import org.parley.reference.ConflictCases;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.inquiry.Asker;
import org.parley.stability.inquiry.Question;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;

/** Conflicts from rules and statements to the verdicts of all parties on R, GMR, SMR and SEQ. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class StabilityBenchmark {

    private static final int MOST = 1 << 23;

    private final List<Concept> concepts = Concepts.ALL.stream()
            .filter(concept -> !concept.id().equals("SSEQ"))
            .toList();

    /** 12 options of 3 parties, 4,096 states. */
    private final OptionModel twelve = ConflictCases.random(12, 3, 0, 8, 1);

    /** 24 options of 4 parties, 2,211,840 states. */
    private final OptionModel many = ConflictCases.random(24, 4, 6, 12, 2);

    /** 40 options of 4 parties, never listed. */
    private final OptionConflict forty = new OptionConflict(ConflictCases.random(40, 4, 10, 12, 1));

    private OptionModel trade = twelve;
    private final Random random = new Random(1);

    @Setup
    public void read() throws Exception {
        String named = System.getenv("PARLEY_REFERENCE");
        Path file = Path.of(named != null ? named : "../shared/reference").resolve("stability/large/gatt-trade.yaml");
        trade = ConflictFile.read("gatt-trade.yaml", Files.readAllBytes(file))
                .options()
                .orElseThrow();
    }

    @Benchmark
    public BoxSweep tradeModel() {
        return new BoxSweep(trade, concepts, MOST);
    }

    /** The trade model asked about one state: verdicts everywhere, and all that is told of the state. */
    @Benchmark
    public Answer tradeModelExplained() {
        return Asker.answer(
                new Subject(trade.title(), Optional.of(trade), Optional.empty(), Optional.empty(), List.of()),
                Question.of(Optional.of("YNNYNYNNNYNNNNNNNYNN")));
    }

    @Benchmark
    public BoxSweep twelveOptions() {
        return new BoxSweep(twelve, concepts, MOST);
    }

    @Benchmark
    public BoxSweep twentyFourOptions() {
        return new BoxSweep(many, concepts, MOST);
    }

    /** One verdict on a random state of 40 options, SEQ, of a random party; may be undecided. */
    @Benchmark
    public Verdict oneStateOfForty() {
        long state;
        do {
            state = random.nextLong() & ((1L << 40) - 1);
        } while (!forty.model().isFeasible(state));
        return new LazySearch(forty, 40_000).verdict(Behaviour.of(concepts.getLast()), random.nextInt(4), state);
    }
}
