package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.Briefing;
import org.parley.briefing.Stand;
import org.parley.dispute.View;

/** Sets the machine's locale and time zone, so nothing may run beside it. */
@Isolated
class HtmlBriefingTest {

    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");

    static Stream<Briefing> briefings() {
        return JsonBriefingTest.briefings();
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void thePolicyAllowsTheScriptsAndStylesInsideAndNothingElse(Briefing briefing) throws Exception {
        String page = HtmlBriefing.render(briefing);
        String policy = page.split("http-equiv=\"Content-Security-Policy\" content=\"", 2)[1].split("\"", 2)[0].replace(
                "&#39;", "'");
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http", "data:");
        for (MatchResult script : SCRIPT.matcher(page).results().toList()) {
            if (script.group(1).isEmpty()) {
                assertThat(policy).contains(hash(script.group(2)));
            } else {
                assertThat(script.group(1)).contains("type=\"application/json\"");
            }
        }
        for (MatchResult style : STYLE.matcher(page).results().toList()) {
            assertThat(policy).contains(hash(style.group(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void nothingIsFetchedAndNothingRunsFromAnAttribute(Briefing briefing) {
        String shown = shown(HtmlBriefing.render(briefing));
        List<String> tags = TAG.matcher(shown).results().map(MatchResult::group).toList();
        assertThat(tags).allSatisfy(tag -> {
            String outsideQuotes = tag.replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(outsideQuotes).doesNotContainPattern("\\s(src|srcset|action|poster|data|style|on[a-z]+)\\s*=");
            assertThat(tag).doesNotContainPattern("href=\"(?!#)");
        });
        assertThat(tags).noneMatch(tag -> tag.startsWith("<link") || tag.startsWith("<iframe"));
        String styles = String.join(
                "",
                STYLE.matcher(HtmlBriefing.render(briefing))
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertThat(styles).doesNotContain("@import", "url(");
    }

    @Test
    void hostileTextIsTextInThePage() {
        String page = HtmlBriefing.render(Cases.ofTests("hostile"));
        assertThat(page.split("<script", -1)).hasSize(4);
        String shown = shown(page);
        assertThat(shown)
                .doesNotContain("<img", "<b>bold", "<i>", "<svg onload", "alert('a')<")
                .contains("&lt;script&gt;alert('title')");
    }

    @Test
    void hostileTextIsTextInTheChartsOptions() {
        String page = HtmlBriefing.render(Cases.ofTests("hostile"));
        String options = page.split("id=\"chart-options\">", 2)[1].split("</script>", 2)[0];
        assertThat(options).contains("\\u003c/script\\u003e").doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void theSameBytesUnderAnotherLocaleAndTimeZone() {
        Briefing briefing = Cases.example("river-basin", new View.Team());
        String html = HtmlBriefing.render(briefing);
        String json = JsonBriefing.render(briefing);
        String text = TerminalBriefing.render(briefing, 100, true);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(HtmlBriefing.render(briefing)).isEqualTo(html);
            assertThat(JsonBriefing.render(briefing)).isEqualTo(json);
            assertThat(TerminalBriefing.render(briefing, 100, true)).isEqualTo(text);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(HtmlBriefing.render(briefing)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everySectionOpensWithItsAnswerAndTheSummaryHasThemAll(Briefing briefing) {
        String page = HtmlBriefing.render(briefing);
        List<String> answers = List.of(
                briefing.stand().answer(),
                briefing.closeness().answer(),
                briefing.candidates().answer(),
                briefing.unknowns().answer());
        for (String answer : answers) {
            String shown = escaped(answer);
            assertThat(page)
                    .contains("<dd dir=\"auto\">" + shown)
                    .contains("<p class=\"answer\" dir=\"auto\">" + shown);
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyReferenceHasItsPlaceAndEveryIdIsUnique(Briefing briefing) {
        String shown = shown(HtmlBriefing.render(briefing));
        List<String> ids = Pattern.compile("\\sid=\"([^\"]*)\"")
                .matcher(shown)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]*)\"")
                .matcher(shown)
                .results()
                .forEach(match -> assertThat(ids).contains(match.group(1)));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyCellOfTheMatrixIsOnThePage(Briefing briefing) {
        String page = HtmlBriefing.render(briefing);
        for (List<Stand.Cell> cells : briefing.stand().cells()) {
            for (Stand.Cell cell : cells) {
                cell.positions().stream()
                        .map(position -> position.evidence().says())
                        .forEach(says -> assertThat(page).contains(escaped(says)));
            }
        }
    }

    @Test
    void eachAudienceIsNamedInTheHeader() {
        assertThat(HtmlBriefing.render(Cases.example("river-basin", new View.Public())))
                .contains("<p class=\"audience\">Public</p>");
        assertThat(HtmlBriefing.render(Cases.example("panama-canal-1974", new View.Joint())))
                .contains("<p class=\"audience\">For all parties at the table</p>");
        assertThat(HtmlBriefing.render(Cases.example("river-basin", new View.Team())))
                .contains("<p class=\"audience\">For the mediator’s team only</p>");
        assertThat(HtmlBriefing.render(Cases.example("pay-dispute", new View.OfParty("union"))))
                .contains("<p class=\"audience\">For Transport Workers' Union</p>");
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void noDealIsCalledOptimal(Briefing briefing) {
        assertThat(shown(HtmlBriefing.render(briefing)).toLowerCase(Locale.ROOT))
                .doesNotContain("optimal");
    }

    /** The page without its scripts and styles. */
    private static String shown(String page) {
        return STYLE.matcher(SCRIPT.matcher(page).replaceAll("")).replaceAll("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(" %", "\u00a0%");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
