package nl.casustafel.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.texts.DateReading.Lean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
    /// Sunday 22 November 2026, half past midnight in Amsterdam: already the 22nd there, still the 21st in UTC.
    private final CaseClock clock = new CaseClock(Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "15-3, 2027-03-15",
        "15-11, 2026-11-15",
        "3-1, 2027-01-03",
        "31-12, 2026-12-31",
        "150326, 2026-03-15",
        "15032026, 2026-03-15",
        "1503, 2027-03-15",
        "15-3-26, 2026-03-15",
        "15/3/2026, 2026-03-15",
        "15.3.2026, 2026-03-15",
        "15 3 2026, 2026-03-15",
        "15. 3. 2026, 2026-03-15",
        "2026-03-15, 2026-03-15",
        "15 mrt, 2027-03-15",
        "15 mrt. 2026, 2026-03-15",
        "15mrt26, 2026-03-15",
        "15-mrt-2026, 2026-03-15",
        "15 maart 2026, 2026-03-15",
        "15 Mar 2026, 2026-03-15",
        "1 oktober, 2026-10-01",
        "1 October, 2026-10-01",
        "1 mei 2026, 2026-05-01",
        "3 sept, 2026-09-03",
        "vandaag, 2026-11-22",
        "Today, 2026-11-22",
        "MORGEN, 2026-11-23",
        "tomorrow, 2026-11-23",
        "overmorgen, 2026-11-24",
        "gisteren, 2026-11-21",
        "eergisteren, 2026-11-20",
        "+6w, 2027-01-03",
        "+3d, 2026-11-25",
        "-3d, 2026-11-19",
        "+ 3 d, ",
        "+1m, 2026-12-22",
        "+1j, 2027-11-22",
        "over 2 weken, 2026-12-06",
        "in 2 weeks, 2026-12-06",
        "2 weken geleden, 2026-11-08",
        "2 weeks ago, 2026-11-08",
        "volgende week, 2026-11-29",
        "next week, 2026-11-29",
        "vorige maand, 2026-10-22",
        "ma, 2026-11-23",
        "vrijdag, 2026-11-27",
        "zondag, 2026-11-29",
        "volgende dinsdag, 2026-11-24",
        "29-2-2028, 2028-02-29",
        "29-2, 2028-02-29",
        "01-01-00, 2000-01-01",
        "12-5-46, 2046-05-12",
        "12-5-47, 1947-05-12",
    })
    void readsWhatPeopleType(String typed, LocalDate meant) {
        Parsed<LocalDate> read = new DateReading(clock, Lean.NEAREST).read(typed);
        if (meant == null) {
            assertInstanceOf(Parsed.Invalid.class, read);
        } else {
            assertEquals(Parsed.valid(meant), read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "15-3, BACK, 2026-03-15",
        "15-3, AHEAD, 2027-03-15",
        "22-11, BACK, 2026-11-22",
        "22-11, AHEAD, 2026-11-22",
        "21-11, AHEAD, 2027-11-21",
        "23-11, BACK, 2025-11-23",
        "29-2, BACK, 2024-02-29",
        "vr, BACK, 2026-11-20",
        "vr, AHEAD, 2026-11-27",
        "12-5-26, BACK, 2026-05-12",
        "12-5-27, BACK, 1927-05-12",
        "12-5-27, AHEAD, 2027-05-12",
    })
    void leansTheWayTheFieldLooks(String typed, Lean lean, LocalDate meant) {
        assertEquals(Parsed.valid(meant), new DateReading(clock, lean).read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'', problem.date.empty",
        "'   ', problem.date.empty",
        "straks, problem.date.unreadable",
        "15, problem.date.unreadable",
        "15-, problem.date.unreadable",
        "15-3-2, problem.date.unreadable",
        "15-3-202, problem.date.unreadable",
        "15 xyz, problem.date.unreadable",
        "+w, problem.date.unreadable",
        "2 weken, problem.date.unreadable",
        "31-2, problem.date.no-such-day",
        "29-2-2026, problem.date.no-such-day",
        "29-2-2100, problem.date.no-such-day",
        "0-1, problem.date.no-such-day",
        "15-13, problem.date.no-such-day",
        "999999, problem.date.no-such-day",
        "1-1-1899, problem.date.far-away",
        "1-1-9999, problem.date.far-away",
        "+9999j, problem.date.far-away",
        "-9999y, problem.date.far-away",
    })
    void explainsWhatItCannotRead(String typed, String textKey) {
        assertEquals(Parsed.invalid(textKey), new DateReading(clock, Lean.NEAREST).read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "１５-３", "15\u20133", "٣-٣", "💥", "1e9", "00000000", "++++", "' OR 1=1"})
    void neverThrowsOnOddInput(String typed) {
        new DateReading(clock, Lean.BACK).read(typed);
    }

    @Test
    void neverThrowsOnNoise() {
        String signs = "0123456789-/. +dwmjyoverinextgeleden'";
        Random random = new Random(20261122);
        DateReading reading = new DateReading(clock, Lean.NEAREST);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(14), 0, signs.length()).forEach(i -> typed.append(signs.charAt(i)));
            reading.read(typed.toString());
        }
        reading.read("1".repeat(200_000));
    }
}
