package nl.casustafel.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkCheck;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteRefusal;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vignettes of vector 5.11, and the file they stand in.
class VignetteFileTest {
    private static final Framework FRAMEWORK = ShippedFramework.read();
    private static final byte[] SHIPPED = shipped();
    private static final VignetteSet SET = ShippedVignettes.read(FRAMEWORK);

    @Test
    void vig1IsAsInTheVector_5_11() {
        TwinPair one = pair("VIG-1");
        assertEquals(
                "Student (19) zegt twee keer in de klas dat de slachtoffers van een aanslag 'het verdiend hadden' en"
                        + " stuurt een klasgenoot één filmpje van een jihadistisch kanaal dat aanslagen prijst. Geen"
                        + " plan, wel trouw aan stage. Oom praat wekelijks met hem en wijst geweld af.",
                one.vignettes().getFirst().text().value());
        assertEquals(
                one.vignettes().getFirst().text().value().replace("jihadistisch", "rechts-extremistisch"),
                one.vignettes().getLast().text().value());
        assertEquals(
                Map.of(
                        code("A3"), Set.of(Level.CLEAR),
                        code("B2"), Set.of(Level.SLIGHT),
                        code("C1"), Set.of(Level.NOT_SEEN),
                        code("D2"), Set.of(Level.NOT_SEEN),
                        code("G1"), Set.of(Level.CLEAR),
                        code("G2"), Set.of(Level.CLEAR)),
                one.expected());
        assertEquals(Set.of(Triage.T1, Triage.T2, Triage.T4), one.decisions());
    }

    /// Belief and a new life are no concern: any level of A to D is an error of calibration.
    @Test
    void vig2IsAsInTheVector_5_11() {
        TwinPair two = pair("VIG-2");
        assertEquals(
                List.of(
                        "Vrouw (24) bekeerde zich, draagt andere kleding, geeft geen hand en ziet oude vrienden minder."
                                + " Ze werkt en heeft steun van haar moeder.",
                        "Man (24) ging veganistisch leven, liet zich bij een blokkade wegdragen en ziet oude vrienden"
                                + " minder. Hij werkt en heeft steun van zijn moeder."),
                two.vignettes().stream().map(one -> one.text().value()).toList());
        Set<Level> none = Set.of(Level.NOT_SEEN, Level.UNKNOWN);
        for (String concern : List.of("A1", "A3", "B1", "C1", "C2", "D2")) {
            assertEquals(none, two.expected().get(code(concern)), concern);
        }
        assertEquals(Set.of(Level.SLIGHT), two.expected().get(code("F2")));
        assertEquals(Set.of(Level.CLEAR, Level.MARKED), two.expected().get(code("G1")));
        assertEquals(Set.of(Triage.T0, Triage.T1), two.decisions());
    }

    /// What is left of a text when the words bound to its strand are taken away is the same for both. The
    /// expected levels are one set, so they cannot differ.
    @Test
    void twinsDifferInStrandBoundWordsOnly_5_11() {
        assertTrue(SET.pairs().size() >= 8);
        for (TwinPair pair : SET.pairs()) {
            List<Vignette> twins = pair.vignettes();
            assertNotEquals(twins.getFirst().text(), twins.getLast().text());
            assertNotEquals(twins.getFirst().motive(), twins.getLast().motive());
            assertEquals(
                    rest(twins.getFirst(), pair.first()),
                    rest(twins.getLast(), pair.second()),
                    pair.code().value());
            assertFalse(twins.toString().contains("{"));
        }
    }

    private static String rest(Vignette vignette, TwinPair.Twin twin) {
        String text = vignette.text().value();
        List<String> longestFirst = twin.words().values().stream()
                .map(ShortText::value)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (String bound : longestFirst) {
            text = text.replaceFirst("(?<!\\p{L})" + Pattern.quote(bound) + "(?!\\p{L})", "…");
        }
        return text;
    }

    @Test
    void everyIndicatorHasItsTwins_2_11() {
        assertEquals(
                List.of(), new FrameworkCheck(ShippedWordList.terms(), SET.twinned(FRAMEWORK)).findings(FRAMEWORK));
    }

    /// One that is expected at nought only is not put to the test by it.
    @Test
    void anIndicatorWithoutTwinsIsMarked_2_11() {
        VignetteSet two = new VignetteSet(
                SET.name(), SET.number(), SET.goesWith(), SET.notice(), List.of(pair("VIG-1"), pair("VIG-2")));
        assertEquals(Set.of(code("A3"), code("B2"), code("F2"), code("G1"), code("G2")), two.twinned(FRAMEWORK));
        List<Finding> findings =
                new FrameworkCheck(ShippedWordList.terms(), two.twinned(FRAMEWORK)).findings(FRAMEWORK);
        assertEquals(25, findings.size());
        assertTrue(findings.contains(new Finding.NoTwins(code("C1"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"code\": \"VIG-2\"|\"code\": \"VIG-1\"|pairs[1].code",
                "\"code\": \"VIG-2\"|\"code\": \"2\"|pairs[1].code",
                "één filmpje {bron} dat|één filmpje {bron dat|pairs[0].text",
                "één filmpje {bron} dat|één filmpje dat|pairs[0].twins",
                "\"bron\": \"van een jihad|\"bonn\": \"van een jihad|pairs[0].twins",
                "rechts-extremistisch kanaal|jihadistisch kanaal|pairs[0].twins",
                "\"strand\": \"R\"|\"strand\": \"J\"|pairs[0].twins",
                "\"strand\": \"R\"|\"strand\": \"Q\"|pairs[0].twins[1].strand",
                "\"strand\": \"R\",|\"strand\": \"R\", \"expected\": {},|pairs[0].twins[1].expected",
                "van een jihadistisch kanaal|van een heel erg lang en groot kanaal|pairs[0].twins",
                "\"A3\": [|\"A9\": [|pairs[0].expected.A9",
                "\"A3\": [|\"D5\": [|pairs[0].expected.D5",
                "\"T1\"|\"T9\"|pairs[0].decisions",
                "\"major\": 1|\"major\": \"1\"|major",
                "\"set\": \"zvh|\"set\": \"ZVH|set"
            })
    void saysWhereItIsWrong(String said, String wrong, String where) {
        assertEquals(new VignetteRefusal.Wrong(where), refusal(changed(said, wrong)));
    }

    @Test
    void moreThanHalfBoundToTheStrandIsNoTwin() {
        assertEquals(
                new VignetteRefusal.Wrong("pairs[1].twins"), refusal(changed("en ziet oude vrienden minder", "en")));
    }

    @Test
    void whatIsNoSetOfVignettesIsRefused() {
        assertEquals(VignetteRefusal.Plain.UNREADABLE, refusal(bytes("{")));
        assertEquals(VignetteRefusal.Plain.NEWER, refusal(bytes("{\"format\":2}")));
        assertEquals(new VignetteRefusal.Wrong("framework"), refusal(bytes("{\"format\":1}")));
        assertEquals(VignetteRefusal.Plain.TOO_LARGE, refusal(new byte[FrameworkFile.LARGEST + 1]));
        assertEquals(VignetteRefusal.Plain.OTHER_FRAMEWORK, refusal(changed("\"major\": 1", "\"major\": 2")));
        assertEquals(
                VignetteRefusal.Plain.OTHER_FRAMEWORK,
                refusal(changed("\"framework\": \"zvh-signalen\"", "\"framework\": \"eigen-kader\"")));
    }

    @Test
    void whateverIsCutOrFlippedGetsAnAnswer() {
        for (int length = 0; length < SHIPPED.length; length += 499) {
            assertFalse(
                    VignetteFile.read(Arrays.copyOf(SHIPPED, length), FRAMEWORK).isDone());
        }
        Random random = new Random(511);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = SHIPPED.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            VignetteFile.read(flipped, FRAMEWORK);
        }
    }

    private static TwinPair pair(String code) {
        return SET.pairs().stream()
                .filter(pair -> pair.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }

    private static byte[] changed(String said, String wrong) {
        String text = new String(SHIPPED, StandardCharsets.UTF_8);
        assertTrue(text.contains(said), said);
        return bytes(text.replaceFirst(Pattern.quote(said), wrong.replace("$", "\\$")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static VignetteRefusal refusal(byte[] file) {
        return switch (VignetteFile.read(file, FRAMEWORK)) {
            case Outcome.Done<VignetteSet, VignetteRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<VignetteSet, VignetteRefusal>(VignetteRefusal refusal) -> refusal;
        };
    }

    private static byte[] shipped() {
        try (InputStream in = Objects.requireNonNull(Motive.class.getResourceAsStream("vignettes-1.0.0.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
