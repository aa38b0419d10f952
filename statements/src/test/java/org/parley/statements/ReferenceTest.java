package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.statements.act.Act;
import org.parley.statements.act.Acts;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.score.Gum;
import org.parley.statements.score.Item;
import org.parley.statements.score.Items;
import org.parley.statements.score.Rate;
import org.parley.statements.score.Scorer;
import org.parley.statements.score.Tally;
import org.parley.statements.text.Language;
import org.parley.statements.text.Page;
import org.parley.statements.text.Pages;
import org.parley.statements.text.Span;
import org.parley.statements.time.TimeRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures on the reference data. The lexicon and the rules were written with these files in view: they are development data. */
@Tag("reference")
class ReferenceTest {
    private static final Map<String, String> PLOVER = Map.of(
            "DEMAND", "demand-condition",
            "AGREE", "offer",
            "REJECT", "refusal",
            "THREATEN", "threat-sanction",
            "SANCTION", "threat-sanction",
            "CONCEDE", "concession-signal",
            "CONSULT", "meeting-consultation");

    private static Reading read(String text) {
        return Reader.STANDARD.read(Source.of(text), Optional.empty());
    }

    @Test
    void statementsAndSpeakersOfTheNewsArticlesAreFound() throws IOException {
        Tally loose = new Tally();
        Tally strict = new Tally();
        Tally exact = new Tally();
        Tally endToEnd = new Tally();
        Tally kinds = new Tally();
        int speakers = 0;
        int named = 0;
        int pronouns = 0;
        int pronounsRight = 0;
        for (Gum article : Gum.read(ReferenceFolder.path("statements/gum-wikinews"))) {
            List<Item> found =
                    read(article.text()).statements().stream().map(Items::of).toList();
            List<Item> gold = article.statements();
            List<Scorer.Match> matches = Scorer.match(article.text(), gold, found, 300);
            List<Scorer.Match> close = Scorer.match(article.text(), gold, found, 800);
            loose.add(found.size(), gold.size(), matches.size());
            strict.add(found.size(), gold.size(), close.size());
            exact.add(found.size(), gold.size(), (int) close.stream()
                    .filter(match -> Scorer.exact(article.text(), match))
                    .count());
            endToEnd.add(found.size(), gold.size(), (int) close.stream()
                    .filter(match -> match.gold().names().isEmpty() || Scorer.sameSpeaker(match.gold(), match.guess()))
                    .count());
            kinds.add(matches.size(), matches.size(), (int) matches.stream()
                    .filter(match -> match.gold().kind().equals(match.guess().kind()))
                    .count());
            for (Scorer.Match match : matches) {
                if (!match.gold().names().isEmpty()) {
                    boolean right = Scorer.sameSpeaker(match.gold(), match.guess());
                    named++;
                    speakers += right ? 1 : 0;
                    pronouns += match.gold().pronoun() ? 1 : 0;
                    pronounsRight += right && match.gold().pronoun() ? 1 : 0;
                }
            }
        }
        Rate right = new Rate(speakers, named);
        System.out.println("GUM > 0.3: " + loose);
        System.out.println("GUM > 0.8: " + strict);
        System.out.println("GUM exact: " + exact);
        System.out.println("GUM > 0.8 and speaker: " + endToEnd);
        System.out.println("GUM speaker of matched: " + right + ", pronouns " + new Rate(pronounsRight, pronouns));
        System.out.println("GUM kind of matched: " + kinds.precision());
        assertThat(loose.f()).isGreaterThanOrEqualTo(75);
        assertThat(right.percent()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void datesOfTheNewsArticlesHaveTheirValues() throws IOException {
        int gold = 0;
        int found = 0;
        int annotated = 0;
        int right = 0;
        for (Gum article : Gum.read(ReferenceFolder.path("statements/gum-wikinews"))) {
            gold += article.times().size();
            Set<Gum.Time> done = new HashSet<>();
            for (TimeRef time : read(article.text()).times()) {
                if (!time.resolved()) {
                    continue;
                }
                found++;
                boolean overlaps = false;
                for (Gum.Time expected : article.times()) {
                    if (expected.span().overlaps(time.span()) && !done.contains(expected)) {
                        overlaps = true;
                        if (same(expected.from(), time.from(), true, time)
                                && same(expected.to(), time.to(), false, time)) {
                            done.add(expected);
                            break;
                        }
                    }
                }
                annotated += overlaps ? 1 : 0;
            }
            right += done.size();
        }
        Rate precision = new Rate(right, annotated);
        Rate recall = new Rate(right, gold);
        System.out.println("Dates: precision where annotated " + precision + ", of all found " + new Rate(right, found)
                + ", recall " + recall);
        assertThat(precision.percent()).isGreaterThanOrEqualTo(95);
        assertThat(recall.percent()).isGreaterThanOrEqualTo(85);
    }

    private static boolean same(String gold, String value, boolean first, TimeRef time) {
        if (gold.isEmpty()) {
            return true;
        }
        String day = value.length() > 10 ? value.substring(0, 10) : value;
        String whole = gold;
        if (gold.matches("\\d{4}")) {
            whole = gold + (first ? "-01-01" : "-12-31");
        } else if (gold.matches("\\d{4}-\\d{2}")) {
            whole = first ? gold + "-01" : YearMonth.parse(gold).atEndOfMonth().toString();
        }
        try {
            long apart = day.isEmpty()
                    ? Long.MAX_VALUE
                    : Math.abs(LocalDate.parse(whole).toEpochDay()
                            - LocalDate.parse(day).toEpochDay());
            return apart == 0 || (apart == 1 && time.grain().equals("week"));
        } catch (DateTimeException e) {
            return whole.equals(day);
        }
    }

    @Test
    void actsOfBareSentencesAreTold() throws IOException {
        Lexicon lexicon = Lexicon.standard();
        Language language = Language.english();
        Map<String, int[]> counts = new TreeMap<>();
        PLOVER.values().forEach(act -> counts.put(act, new int[3]));
        int right = 0;
        int all = 0;
        for (JsonNode node : JsonMapper.shared()
                .readTree(Files.readString(ReferenceFolder.path("statements/plover-gsr-half-a.json")))) {
            String act = PLOVER.get(node.get("event").asString());
            if (act == null) {
                continue;
            }
            Page page = Pages.page(node.get("text").asString(), language, lexicon::isCue);
            Span whole = page.span(0, page.tokens().size());
            List<Act> acts = Acts.of(page, lexicon, List.of(whole), "", whole);
            String told = acts.isEmpty() ? "none" : acts.getFirst().type().word();
            all++;
            right += told.equals(act) ? 1 : 0;
            counts.get(act)[1]++;
            counts.computeIfAbsent(told, other -> new int[3])[2]++;
            if (told.equals(act)) {
                counts.get(act)[0]++;
            }
        }
        double f = 0;
        for (String act : new HashSet<>(PLOVER.values())) {
            int[] count = counts.get(act);
            f += 200.0 * count[0] / (count[1] + count[2]) / 6;
        }
        System.out.printf(Locale.ROOT, "Acts: accuracy %s, macro-F %.1f%n", new Rate(right, all), f);
        assertThat(f).isGreaterThanOrEqualTo(70);
    }

    @Test
    void directQuotationsOfTheEnglishCasesAreRight() throws IOException {
        JsonNode cases = JsonMapper.shared()
                .readTree(Files.readString(ReferenceFolder.path("statements/textacy/direct_quotations.json")))
                .get("cases");
        for (JsonNode node : cases) {
            if (!node.get("lang").asString().equals("en")) {
                continue;
            }
            String text = node.get("text").asString();
            List<String> expected = new ArrayList<>();
            node.get("expected")
                    .forEach(one -> expected.add(one.get("speaker").get(0).asString() + "|"
                            + one.get("content").asString()));
            List<String> found = read(text).statements().stream()
                    .filter(draft ->
                            draft.kind() == Draft.Kind.DIRECT && draft.parent().isEmpty())
                    .map(draft -> named(draft, text) + "|" + draft.text(text))
                    .toList();
            assertThat(found).as(text).containsExactlyElementsOf(expected);
        }
    }

    /** The words that name the speaker, or, for a turn that goes on, the speaker. */
    private static String named(Draft draft, String text) {
        Span span = draft.speaker().span();
        return span == null ? draft.speaker().actor().name() : span.of(text);
    }
}
