package nl.casustafel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.team.Organisation;
import org.junit.jupiter.api.Test;

/// Until when a case is kept (W-G1, W-G3, W-G4, W-G7), over leap days, turns of the clock and ends of
/// months.
class CaseTermTest {
    private static final Organisation.Key POLICE = new Organisation.Key(new UUID(0, 1));
    private static final Organisation.Key OM = new Organisation.Key(new UUID(0, 2));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Keeping running(Regime regime, String first, String last) {
        return new Keeping(regime, day(first), day(last), Optional.empty(), List.of());
    }

    private static Keeping closed(Keeping kept, String on, String until) {
        return new Keeping(
                kept.regime(),
                kept.firstProcessedOn(),
                day(on),
                Optional.of(new Keeping.Closed(day(on), Optional.of(day(until)), false)),
                kept.extensions());
    }

    private static Keeping extended(Keeping kept, String decided, String until) {
        return new Keeping(
                kept.regime(),
                kept.firstProcessedOn(),
                kept.lastProcessedOn(),
                kept.closed(),
                List.of(new Keeping.Extended(day(decided), day(until))));
    }

    private static CaseTerm wpga(String last) {
        return CaseTerm.of(running(Regime.WPGA, "2020-01-01", last));
    }

    @Test
    void fiveYearsAfterTheLastProcessingAndNeverLater_W_G1() {
        CaseTerm term = wpga("2026-11-23");
        assertEquals(TermRule.LAST_PROCESSING, term.rule());
        assertEquals(day("2031-11-23"), term.until());
        assertEquals(day("2031-11-23"), term.by(), "the maximum is no day from which one may begin to wait");
        assertEquals(day("2031-11-09"), term.from(), "so the last meeting before it can do it (DEC-17)");
        assertFalse(term.hasCome(day("2031-11-08")));
        assertTrue(term.hasCome(day("2031-11-09")));
        assertFalse(term.isNear(day("2031-10-09")));
        assertTrue(term.isNear(day("2031-10-10")));
    }

    @Test
    void overALeapDayTheTermIsNeverLongerThanFiveYears_W_G1() {
        assertEquals(day("2029-02-28"), wpga("2024-02-29").by());
        assertEquals(day("2029-02-28"), wpga("2024-02-28").by());
        assertEquals(day("2029-03-01"), wpga("2024-03-01").by());
        assertEquals(day("2028-02-28"), wpga("2023-02-28").by(), "there is a 29 February in the year it ends");
        assertEquals(day("2033-02-28"), wpga("2028-02-29").by());
        assertEquals(day("2105-02-28"), wpga("2100-02-28").by(), "2100 is no leap year");
    }

    @Test
    void atTheEndOfAMonthAndOfAYear_W_G1() {
        assertEquals(day("2031-12-31"), wpga("2026-12-31").by());
        assertEquals(day("2031-01-31"), wpga("2026-01-31").by());
        assertEquals(day("2030-12-18"), wpga("2026-01-01").from(), "back over the end of a year");
    }

    @Test
    void aDayIsADayInTheNetherlandsAlsoWhereTheClockIsTurned_W_G1() {
        assertEquals(day("2031-03-29"), processedAt("2026-03-28T23:00:00Z").by(), "midnight, the night before summer");
        assertEquals(day("2031-03-28"), processedAt("2026-03-28T22:59:59Z").by());
        assertEquals(day("2031-03-30"), processedAt("2026-03-29T22:00:00Z").by(), "now an hour earlier");
        assertEquals(day("2031-10-25"), processedAt("2026-10-24T22:00:00Z").by());
        assertEquals(day("2031-10-25"), processedAt("2026-10-25T22:59:59Z").by(), "a day of 25 hours");
        assertEquals(day("2031-10-26"), processedAt("2026-10-25T23:00:00Z").by());
        assertEquals(day("2029-02-28"), processedAt("2024-02-28T23:30:00Z").by(), "here it is a leap day already");
    }

    private static CaseTerm processedAt(String instant) {
        LocalDate today = new CaseClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).today();
        return CaseTerm.of(new Keeping(Regime.WPGA, today, today, Optional.empty(), List.of()));
    }

    @Test
    void anEarlierDayThatWasChosenAtClosingWins_W_G4() {
        Keeping kept = closed(running(Regime.WPGA, "2024-05-01", "2026-11-23"), "2026-11-23", "2027-11-23");
        assertEquals(
                new CaseTerm(TermRule.CHOSEN, day("2027-11-23"), day("2027-11-23"), day("2027-12-07")),
                CaseTerm.of(kept));
    }

    @Test
    void aLaterDayThanTheMaximumIsNoDay_W_G4() {
        Keeping kept = closed(running(Regime.WPGA, "2024-05-01", "2026-11-23"), "2026-11-23", "2040-01-01");
        assertEquals(TermRule.LAST_PROCESSING, CaseTerm.of(kept).rule());
        assertEquals(day("2031-11-23"), CaseTerm.of(kept).by());
    }

    @Test
    void aDayShortBeforeTheMaximumLeavesNoTimeAfterIt_W_G1() {
        Keeping kept = closed(running(Regime.WPGA, "2024-05-01", "2026-11-23"), "2026-11-23", "2031-11-20");
        assertEquals(
                new CaseTerm(TermRule.CHOSEN, day("2031-11-20"), day("2031-11-09"), day("2031-11-23")),
                CaseTerm.of(kept));
    }

    @Test
    void whereThereIsNoGroundToKeepItGoesAtOnce_W_G3() {
        Keeping kept = new Keeping(
                Regime.WPGA,
                day("2026-01-01"),
                day("2026-11-23"),
                Optional.of(new Keeping.Closed(day("2026-11-23"), Optional.of(day("2027-06-01")), true)),
                List.of());
        CaseTerm term = CaseTerm.of(kept);
        assertEquals(new CaseTerm(TermRule.AT_ONCE, day("2026-11-23"), day("2026-11-23"), day("2026-12-07")), term);
        assertTrue(term.hasCome(day("2026-11-23")));
    }

    @Test
    void underTheWgsFiveYearsRunFromTheFirstProcessingWhateverIsDoneSince_W_G7() {
        CaseTerm term = CaseTerm.of(running(Regime.WGS, "2024-02-29", "2028-12-01"));
        assertEquals(TermRule.FIRST_PROCESSING, term.rule());
        assertEquals(day("2029-02-28"), term.by());
    }

    @Test
    void anExtensionRunsFromTheEndOfTheTermForTwoYearsAtMost_W_G7() {
        Keeping kept = running(Regime.WGS, "2024-02-29", "2028-12-01");
        LocalDate today = day("2029-01-10");
        assertEquals(Optional.empty(), against(kept, "2031-02-28", ExtensionGround.OPEN_AND_COMPLEX, today));
        assertEquals(
                Optional.of(TermRefusal.TOO_LONG),
                against(kept, "2031-03-01", ExtensionGround.OPEN_AND_COMPLEX, today));
        assertEquals(
                Optional.of(TermRefusal.TOO_LONG),
                against(kept, "2029-02-28", ExtensionGround.OPEN_AND_COMPLEX, today),
                "it must add something");
        assertEquals(
                Optional.of(TermRefusal.TERM_PASSED),
                against(kept, "2030-01-01", ExtensionGround.OPEN_AND_COMPLEX, day("2029-03-01")));
        assertEquals(
                Optional.empty(),
                against(kept, "2030-01-01", ExtensionGround.OPEN_AND_COMPLEX, day("2029-02-28")),
                "on its last day");
    }

    @Test
    void extensionsFollowEachOtherAndALeapDayLengthensNone_W_G7() {
        Keeping once = extended(running(Regime.WGS, "2021-02-28", "2025-12-01"), "2026-01-10", "2028-02-28");
        CaseTerm term = CaseTerm.of(once);
        assertEquals(TermRule.EXTENDED, term.rule());
        assertEquals(day("2028-02-28"), term.by());
        LocalDate today = day("2028-02-28");
        assertEquals(Optional.empty(), against(once, "2030-02-28", ExtensionGround.OPEN_AND_COMPLEX, today));
        assertEquals(
                Optional.of(TermRefusal.TOO_LONG),
                against(once, "2030-03-01", ExtensionGround.OPEN_AND_COMPLEX, today));
    }

    @Test
    void aClosedCaseIsKeptOnOnlyWhenClosedWithinAYearOfTheEndOfItsTerm_W_G7() {
        Keeping open = running(Regime.WGS, "2021-06-01", "2025-12-01");
        LocalDate today = day("2026-05-20");
        assertEquals(
                Optional.of(TermRefusal.GROUND_DOES_NOT_FIT),
                against(open, "2027-06-01", ExtensionGround.RELAPSE, today),
                "it is not closed");
        Keeping early = closed(open, "2025-06-01", "2026-06-01");
        assertEquals(
                Optional.of(TermRefusal.GROUND_DOES_NOT_FIT),
                against(early, "2027-06-01", ExtensionGround.RELAPSE, today),
                "a year before is not less than a year");
        Keeping late = closed(open, "2025-06-02", "2026-06-01");
        assertEquals(Optional.empty(), against(late, "2027-06-01", ExtensionGround.RELAPSE, today));
        assertEquals(
                Optional.of(TermRefusal.GROUND_DOES_NOT_FIT),
                against(late, "2027-06-01", ExtensionGround.OPEN_AND_COMPLEX, today));
    }

    @Test
    void anExtensionTakesThePlaceOfTheDayThatWasChosenBefore_W_G7() {
        Keeping kept = extended(
                closed(running(Regime.WGS, "2021-06-01", "2026-02-01"), "2026-02-01", "2026-04-01"),
                "2026-03-01",
                "2028-06-01");
        assertEquals(day("2028-06-01"), CaseTerm.of(kept).until());
        assertEquals(TermRule.EXTENDED, CaseTerm.of(kept).rule());
    }

    @Test
    void everyParticipantThatProvidedAgrees_W_G7() {
        Keeping kept = running(Regime.WGS, "2021-06-01", "2025-12-01");
        assertEquals(
                Optional.of(TermRefusal.CONSENT_MISSING),
                Extension.against(
                        wish("2027-06-01", ExtensionGround.OPEN_AND_COMPLEX, Set.of(POLICE)),
                        kept,
                        day("2026-05-20"),
                        Set.of(POLICE, OM)));
        assertEquals(
                Optional.of(TermRefusal.CONSENT_MISSING),
                Extension.against(
                        wish("2027-06-01", ExtensionGround.OPEN_AND_COMPLEX, Set.of()),
                        kept,
                        day("2026-05-20"),
                        Set.of()));
    }

    @Test
    void nothingExtendsTheTermOfTheWpga_W_G1() {
        assertEquals(
                Optional.of(TermRefusal.NOT_WGS),
                against(
                        running(Regime.WPGA, "2021-06-01", "2025-12-01"),
                        "2031-01-01",
                        ExtensionGround.OPEN_AND_COMPLEX,
                        day("2026-05-20")));
    }

    private static Optional<TermRefusal> against(Keeping kept, String until, ExtensionGround ground, LocalDate today) {
        return Extension.against(wish(until, ground, Set.of(POLICE, OM)), kept, today, Set.of(POLICE));
    }

    private static Extension.Wish wish(String until, ExtensionGround ground, Set<Organisation.Key> consents) {
        return new Extension.Wish(day(until), ground, LongText.of("Nog steeds nodig, want …"), consents);
    }

    @Test
    void aHoldIsLookedAtAgainWithinAYear_W_G1() {
        LocalDate today = day("2028-02-29");
        assertFalse(LegalHold.reviewFits(today, today));
        assertTrue(LegalHold.reviewFits(today.plusDays(1), today));
        assertTrue(LegalHold.reviewFits(day("2029-02-28"), today));
        assertFalse(LegalHold.reviewFits(day("2029-03-01"), today));
    }
}
