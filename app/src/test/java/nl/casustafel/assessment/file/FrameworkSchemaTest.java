package nl.casustafel.assessment.file;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkCheck;
import nl.casustafel.assessment.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schema and the example that are documented for who writes a framework (`docs/framework-format.md`).
class FrameworkSchemaTest {
    private static final Path DOCS =
            Path.of(System.getProperty("casustafel.root", "..")).resolve("docs");
    private static final JsonSchema SCHEMA = new JsonSchema(FrameworkFile.tree(bytes("framework-schema.json")));
    private static final byte[] EXAMPLE = bytes("framework-example.json");

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DOCS.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFrameworkOfTheProgramKeepsToTheSchema() {
        byte[] written = FrameworkFile.write(ShippedFramework.read());
        assertEquals(List.of(), SCHEMA.wrongIn(FrameworkFile.tree(written)));
    }

    @Test
    void theExampleKeepsToTheSchemaIsReadAndPassesTheChecks_2_11() {
        assertEquals(List.of(), SCHEMA.wrongIn(FrameworkFile.tree(EXAMPLE)));
        Framework example = done(FrameworkFile.read(EXAMPLE));
        List<Finding> findings = new FrameworkCheck(
                        ShippedWordList.terms(),
                        ShippedVignettes.read(ShippedFramework.read()).twinned(ShippedFramework.read()))
                .findings(example);
        assertEquals(List.of(), findings);
        assertEquals(
                List.of("C1", "E1", "G1"),
                example.indicators().stream()
                        .map(Indicator::code)
                        .map(code -> code.value())
                        .toList());
    }

    /// What the schema refuses, the program refuses too.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"nature\": \"DYNAMIC\"|\"nature\": \"ALWAYS\"",
                "\"secondReader\": true|\"secondReader\": \"ja\"",
                "\"format\": 1|\"format\": 1, \"author\": \"wij\"",
                "\"polarity\": \"CONCERN\"|\"polarity\": \"RISK\"",
                "\"kind\": \"ANY_AT_LEAST\", |",
                "\"level\": 2|\"level\": 4",
                "\"code\": \"IN1\"|\"code\": \"UIT1\"",
                "\"of\": [\"C1\"]|\"of\": []",
                "\"framework\": \"voorbeeld\"|\"framework\": \"Mijn kader\""
            })
    void isAsStrictAsTheProgramInForm(String found, String put) {
        String text = new String(EXAMPLE, StandardCharsets.UTF_8);
        byte[] wrong = text.replaceFirst(java.util.regex.Pattern.quote(found), put == null ? "" : put)
                .getBytes(StandardCharsets.UTF_8);
        assertNotEquals(List.of(), SCHEMA.wrongIn(FrameworkFile.tree(wrong)), found);
        assertEquals("Refused", FrameworkFile.read(wrong).getClass().getSimpleName(), found);
    }
}
