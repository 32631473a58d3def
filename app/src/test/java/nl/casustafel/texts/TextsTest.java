package nl.casustafel.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.VaultFailure;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Texts dutch = Texts.strict(Language.NL);
    private final Texts english = Texts.strict(Language.EN);

    @Test
    void everyKeyStandsInBothLanguagesWithTheSamePlaceholders() {
        Map<String, String> nl = Bundles.read(Language.NL);
        Map<String, String> en = Bundles.read(Language.EN);
        assertEquals(List.copyOf(nl.keySet()), List.copyOf(en.keySet()));
        nl.forEach((key, text) -> assertEquals(placeholders(text), placeholders(en.getOrDefault(key, "")), key));
        assertTrue(nl.size() > 50, "the bundles were found");
    }

    @Test
    void everyMessageParsesAndSaysSomething() {
        for (Language language : Language.values()) {
            Bundles.read(language).forEach((key, text) -> {
                assertFalse(text.isBlank(), key);
                assertFalse(text.matches(".*[^']'[^'].*"), "apostrophe not doubled: " + key);
                new MessageFormat(text, language.locale());
            });
        }
    }

    @Test
    void namesEveryConstantOfTheKernelAndEveryFailure() {
        for (Texts texts : List.of(dutch, english)) {
            Arrays.stream(Role.values()).forEach(texts::code);
            Arrays.stream(Purpose.values()).forEach(texts::code);
            Arrays.stream(VaultFailure.values()).forEach(failure -> texts.get(failure.textKey()));
        }
    }

    @Test
    void fillsInFiguresAndWordsAsPeopleReadThem() {
        assertEquals(
                "Deze tekst telt 200.000 tekens; er passen er 50.000. Kort hem in, of voeg het geheel toe als bestand.",
                dutch.of(new Problem("problem.text.too-long", 200_000, 50_000)));
        assertEquals(
                "Ziet u maandag terug: 22-11-2026", filled("Ziet u maandag terug: {0}", LocalDate.of(2026, 11, 22)));
        assertEquals("Anna (Weger)", filled("{0} ({1})", ShortText.of("Anna"), Role.DECIDER));
    }

    @Test
    void showsAMissingKeyInTheProgramAndThrowsInTests() {
        assertEquals("‹signal.nowhere›", Texts.load(Language.EN).get("signal.nowhere"));
        assertThrows(IllegalStateException.class, () -> dutch.get("signal.nowhere"));
    }

    @Test
    void writesDatesTheDutchWay() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals("zo 22 november 2026", dutch.date(day));
        assertEquals("Sun 22 November 2026", english.date(day));
        assertEquals("22-11-2026", dutch.shortDate(day));
        assertEquals("14:03", dutch.time(LocalTime.of(14, 3)));
        assertEquals("zo 22 november 2026, 14:03", dutch.dateTime(Instant.parse("2026-11-22T13:03:00Z")));
    }

    @Test
    void saysDistancesInWords() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals("vandaag", dutch.ago(today, today));
        assertEquals("gisteren", dutch.ago(today.minusDays(1), today));
        assertEquals("3 dagen geleden", dutch.ago(today.minusDays(3), today));
        assertEquals("over 2 weken", dutch.ago(today.plusDays(14), today));
        assertEquals("over 3 maanden", dutch.ago(today.plusMonths(3), today));
        Instant now = Instant.parse("2026-11-22T13:03:00Z");
        assertEquals("zojuist", dutch.ago(now.minusSeconds(20), now));
        assertEquals("1 minuut geleden", dutch.ago(now.minusSeconds(80), now));
        assertEquals("2 uur geleden", dutch.ago(now.minusSeconds(7300), now));
        assertEquals("gisteren", dutch.ago(now.minusSeconds(86_400), now));
    }

    @Test
    void writesNumbersAndSortsNamesTheDutchWay() {
        assertEquals("50.000", dutch.number(50_000));
        assertEquals("2,50", dutch.number(2.5, 2));
        List<String> names = Arrays.asList("Zoë", "ĳzer", "Émile", "ijsje", "Eva", "emiel");
        names.sort(dutch.order());
        assertEquals(List.of("emiel", "Émile", "Eva", "ijsje", "ĳzer", "Zoë"), names);
    }

    private String filled(String pattern, Object... args) {
        return dutch.fill(pattern, args);
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
