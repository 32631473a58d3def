package nl.casustafel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The longest a measure may last (W-K1, W-K2, catalogue 4.7), over leap days and the ends of months.
class MeasureTermTest {
    @ParameterizedTest
    @CsvSource({
        "REPORTING_DUTY, 2026-03-15, 2026-09-14",
        "AREA_BAN, 2025-08-31, 2026-02-27",
        "DEPARTURE_BAN, 2027-08-31, 2028-02-28",
        "CONTACT_BAN, 2027-08-29, 2028-02-28",
        "REPORTING_DUTY, 2027-12-01, 2028-05-31",
        "NUISANCE_ORDER, 2027-11-30, 2028-02-28",
        "PASSPORT_ALERT, 2026-03-01, 2028-02-29",
        "PASSPORT_ALERT, 2028-02-29, 2030-02-27",
        "HOUSE_BAN, 2028-02-25, 2028-03-05",
        "CRISIS_MEASURE, 2026-12-30, 2027-01-01",
        "SUPERVISION_ORDER, 2028-02-29, 2029-02-27",
        "BEHAVIOUR_ORDER, 2028-01-01, 2028-03-30",
        "BEHAVIOUR_ORDER, 2027-01-01, 2027-03-31",
    })
    void w_k2_theLastDayIsNeverOneTooLate(MeasureKind kind, LocalDate first, LocalDate last) {
        assertEquals(last, kind.term().orElseThrow().lastDay(first));
    }

    @Test
    void w_k1_aPassportAlertLapsesAfterTwoYearsUnlessItIsMadeAnew() {
        assertEquals(
                LocalDate.of(2028, 6, 14),
                MeasureKind.PASSPORT_ALERT.term().orElseThrow().lastDay(LocalDate.of(2026, 6, 15)));
        assertTrue(MeasureKind.PASSPORT_ALERT.renewable(3));
    }

    @Test
    void w_k2_someAreLengthenedSoOftenAndOthersNever() {
        assertFalse(MeasureKind.CRISIS_MEASURE.renewable(0));
        assertTrue(MeasureKind.HOUSE_BAN.renewable(0));
        assertFalse(MeasureKind.HOUSE_BAN.renewable(1));
        assertTrue(MeasureKind.NUISANCE_ORDER.renewable(2));
        assertFalse(MeasureKind.NUISANCE_ORDER.renewable(3));
        assertTrue(MeasureKind.REPORTING_DUTY.renewable(9));
    }
}
