package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.statements.ArticleReader;
import org.parley.statements.Reading;
import org.parley.statements.input.Article;
import org.parley.statements.input.UnreadableArticleException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReadingTest {
    private static final ArticleReader READER = ArticleReader.standard();
    private static final String TEXT = """
            Crews weigh offer
            According to The Harbour Herald, crew leader Nora Falk said on Tuesday that the crews “will sail again” by Friday.
            “She told me: ‘We shall never sign,’” owner Paul Berg said. “But we will offer talks next week.”
            Asked whether he would pay, Berg said: “No.” He did not say that the talks were over.
            He told reporters: “The crews [of Nordhaven] must decide soon […] or we will cut the routes.
            """;

    private static String json(String text, String name, boolean dated) throws UnreadableArticleException {
        Article article = Article.of(text.getBytes(StandardCharsets.UTF_8), name);
        Optional<LocalDate> date = dated ? Optional.of(LocalDate.of(2025, 8, 7)) : Optional.empty();
        Reading reading = READER.read(article.source(), date);
        return JsonReading.render(reading, article);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FrontierTest.schemaText("reading"), InputFormat.JSON);
    }

    @Test
    void everyReadingFitsTheSchema() throws IOException, UnreadableArticleException {
        Schema schema = schema();
        for (boolean dated : new boolean[] {true, false}) {
            assertThat(schema.validate(json(TEXT, "a.txt", dated), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(json("<p>" + TEXT.replace("\n", "<p>"), "a.html", dated), InputFormat.JSON))
                    .isEmpty();
        }
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(TEXT.length());
            String damaged = TEXT.substring(from) + TEXT.substring(0, random.nextInt(TEXT.length()));
            assertThat(schema.validate(json(damaged, "a.md", random.nextBoolean()), InputFormat.JSON))
                    .as(damaged)
                    .isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() throws IOException, UnreadableArticleException {
        String json = json(TEXT, "a.txt", true);
        assertThat(schema().validate(json.replaceFirst("\"kind\"", "\"surprise\" : 1, \"kind\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(
                                json.replaceFirst("\"format\" : \"text\"", "\"format\" : \"rtf\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void offsetsOfAPageCountItsMarkup() throws UnreadableArticleException {
        String page = "<html><body><p>“We&nbsp;<b>agree</b>,” said Nora Falk.</p></body></html>";
        JsonNode node = JsonMapper.shared().readTree(json(page, "a.html", true));
        JsonNode span = node.at("/statements/0/spans/0");
        assertThat(page.substring(span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo("“We&nbsp;<b>agree</b>,”");
        assertThat(node.at("/source/offsets").asString()).isEqualTo("decoded-file");
    }
}
