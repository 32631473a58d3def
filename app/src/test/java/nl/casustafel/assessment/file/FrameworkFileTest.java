package nl.casustafel.assessment.file;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.assessment.FrameworkRefusal.Plain;
import nl.casustafel.assessment.FrameworkRefusal.Wrong;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFileTest {
    private static final byte[] SHIPPED = shipped();

    @Test
    void readsTheFrameworkThatComesWithTheProgram() {
        Framework framework = done(FrameworkFile.read(SHIPPED));
        assertEquals(30, framework.indicators().size());
        assertEquals(
                List.of("A1", "A3", "B1", "C1", "C2", "D2", "E1", "G1"),
                framework.screen().stream().map(one -> one.code().value()).toList());
        assertEquals(
                List.of("TV1", "TV2", "TV3", "TV4", "TV5", "TV6", "TV7", "TV8", "TV9", "TV10", "TV11"),
                framework.prompts().stream()
                        .map(Prompt::code)
                        .map(Prompt.Code::value)
                        .toList());
        Indicator c6 = framework.indicator(new IndicatorCode("C6")).orElseThrow();
        assertTrue(c6.appliesTo(Motive.A) && c6.appliesTo(Motive.X) && !c6.appliesTo(Motive.J));
        assertEquals(
                "Sterk aanwezig",
                framework.named(Level.MARKED, new IndicatorCode("G1")).name().in(Language.NL));
        assertEquals(
                "Uitgesproken",
                framework.named(Level.MARKED, new IndicatorCode("C1")).name().in(Language.NL));
    }

    /// A rating is pinned to these bytes: whoever changes a released framework makes a new version.
    @Test
    void theReleasedFrameworkIsFrozen() {
        assertEquals(
                "3ec6450e1474bdbed6e6c4e55deddce40bbed41f473af76c83c072014303e7e7",
                done(FrameworkFile.read(SHIPPED)).version().hash().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"screen\": true|\"screen\": \"yes\"|indicators[0].screen",
                "\"lineage\": \"zvh-a1\"|\"linage\": \"zvh-a1\"|indicators[0].lineage",
                "\"screen\": true,|\"screen\": true, \"weight\": 3,|indicators[0].weight",
                "\"polarity\": \"CONCERN\"|\"polarity\": \"RISK\"|domains[0].polarity",
                "\"code\": \"A2\"|\"code\": \"A1\"|indicators[1].code",
                "\"code\": \"TV2\"|\"code\": \"TV1\"|prompts[1].code",
                "\"kind\": \"MINOR\"|\"kind\": \"SCORE\"|prompts[7].clauses[0].kind",
                "\"count\": 4|\"count\": 0|prompts[2].clauses[0].count",
            })
    void saysWhereItIsWrong(String said, String wrong, String where) {
        String text = new String(SHIPPED, StandardCharsets.UTF_8);
        assertTrue(text.contains(said), said);
        byte[] changed = text.replaceFirst(Pattern.quote(said), wrong).getBytes(StandardCharsets.UTF_8);
        assertEquals(new Wrong(where), refusal(changed));
    }

    @Test
    void whatIsNoFrameworkIsRefused() {
        assertEquals(Plain.UNREADABLE, refusal("{".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Plain.UNREADABLE, refusal("{\"format\":1,\"format\":1}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Plain.UNREADABLE, refusal("{} {}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Wrong(""), refusal("[1]".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Plain.NEWER, refusal("{\"format\":2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Plain.TOO_LARGE, refusal(new byte[FrameworkFile.LARGEST + 1]));
        assertEquals(Plain.UNREADABLE, refusal("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whateverIsCutOrFlippedGetsAnAnswer() {
        for (int length = 0; length < SHIPPED.length; length += 997) {
            assertTrue(!FrameworkFile.read(Arrays.copyOf(SHIPPED, length)).isDone());
        }
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = SHIPPED.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            FrameworkFile.read(flipped);
        }
    }

    private static FrameworkRefusal refusal(byte[] file) {
        return switch (FrameworkFile.read(file)) {
            case Outcome.Done<Framework, FrameworkRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<Framework, FrameworkRefusal>(FrameworkRefusal refusal) -> refusal;
        };
    }

    private static byte[] shipped() {
        try (InputStream in = Objects.requireNonNull(Framework.class.getResourceAsStream("zvh-signalen-1.0.0.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
