package nl.casustafel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.DossierNumber;
import org.junit.jupiter.api.Test;

/// As RFC 5545 has it: lines end in CR LF, long ones are folded, and commas are escaped.
class ActionCalendarTest {
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00.123Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void anActionIsADayWithItsNumberAndNothingElse_DEC_36() {
        assertEquals(
                String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Casustafel//Acties//NL",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:00000000-0000-4000-8000-000000000001",
                        "DTSTAMP:20260301T093000Z",
                        "SEQUENCE:3",
                        "DTSTART;VALUE=DATE:20260315",
                        "SUMMARY:Actie ACT-2026-A-007 (2026-A-011)",
                        "CLASS:CONFIDENTIAL",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""),
                written("Actie %s (%s)"));
    }

    @Test
    void whatHasAMeaningInTheFormIsEscaped() {
        assertTrue(written("a,b;c\\d\ne %s%s").contains("SUMMARY:a\\,b\\;c\\\\d\\ne ACT-2026-A-0072026-A-011\r\n"));
    }

    @Test
    void aLongLineIsFoldedAndNoCharacterIsCut() {
        String lengthy = "é".repeat(60) + "🛡".repeat(20) + "%s%s";
        List<String> lines = written(lengthy).lines().toList();
        assertTrue(lines.stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(written(lengthy).replace("\r\n ", "").contains("🛡".repeat(20) + "ACT-2026-A-007"));
    }

    private static String written(String words) {
        ActionItem action = new ActionItem(
                new ActionId(ID),
                new ActionNumber("ACT-2026-A-007"),
                new NewAction(
                        ActionOrigin.ofTeam(),
                        ShortText.of("Bel de moeder van Youssef"),
                        PersonId.fresh(),
                        Optional.empty(),
                        LocalDate.of(2026, 3, 15)),
                AT,
                PersonId.fresh(),
                ActionState.AGREED,
                Optional.empty(),
                Optional.empty());
        ActionRow row = new ActionRow(
                new Versioned<>(action, 3),
                ShortText.of("Ruben"),
                Optional.of(DossierNumber.parse("2026-A-011").orThrow()));
        return new String(
                new ActionCalendar(entry -> String.format(
                                words,
                                entry.number(),
                                entry.dossier().orElseThrow().text()))
                        .of(List.of(row), AT),
                StandardCharsets.UTF_8);
    }
}
