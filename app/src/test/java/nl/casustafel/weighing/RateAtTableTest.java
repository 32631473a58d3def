package nl.casustafel.weighing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rating blind at the table (DEC-1, DEC-3).
class RateAtTableTest {
    private static final IndicatorCode C1 = new IndicatorCode("C1");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final Framework framework = ShippedFramework.read();
    private final RateBlind blind = new RateBlind(new JooqRounds(), table.team.team, vault.clock);
    private final RateAtTable rate = new RateAtTable(
            vault.transactor(),
            table.weighings,
            table.signals.signals,
            table.team.team,
            blind,
            new PinnedVersion(new JooqRounds(), HeldFrameworks.only(framework)));
    private final RoundReads reads = new SeenRounds(table.weighings, new BlindReads(new JooqRounds()));
    private final WeighingId id = table.opened();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void nobodySeesALevelOfAnotherUntilTheRoundIsClosed_DEC_3() {
        done(signed(Party.POLICE, table.team.police, all(Level.CLEAR)));
        assertEquals(0, seen(table.team.prosecution, Party.POLICE));
        assertEquals(8, seen(table.team.police, Party.POLICE));
        done(signed(Party.PROSECUTION, table.team.prosecution, all(Level.SLIGHT)));
        assertEquals(0, seen(table.team.prosecution, Party.POLICE));
        done(rate.layOpen(table.recorder(), id));
        assertEquals(8, seen(table.team.prosecution, Party.POLICE));
        assertEquals(
                List.of(Level.CLEAR, Level.SLIGHT),
                round(table.recorder()).levels().get(C1));
    }

    @Test
    void theLaptopThatWasHandedRoundShowsNoLevels_DEC_3() {
        done(signed(Party.POLICE, table.team.police, all(Level.CLEAR)));
        vault.time.forward(Duration.ofMinutes(1));
        done(onPaper(Party.MAYOR, table.team.mayor));
        assertEquals(0, seen(table.team.fileHolder, Party.POLICE));
        assertEquals(0, seen(table.team.fileHolder, Party.MAYOR));
        assertEquals(
                List.of(Sheet.Way.PERSONAL_CODE, Sheet.Way.PAPER),
                round(table.recorder()).sheets().stream()
                        .map(sheet -> sheet.rater().way())
                        .toList());
    }

    @Test
    void whoSignsInTheOwnAccountIsRecordedSo_DEC_3() {
        done(rate.lock(
                TeamMother.as(table.team.police),
                id,
                new RateAtTable.Filled(Party.POLICE, by(table.team.police), all(Level.UNKNOWN))));
        assertEquals(
                Sheet.Way.OWN_ACCOUNT,
                round(table.recorder()).sheets().getFirst().rater().way());
    }

    @Test
    void whatIsWrittenIsReadBack_DEC_3() {
        SortedMap<IndicatorCode, Rating> given = all(Level.MARKED);
        given.put(new IndicatorCode("F1"), new Rating(Level.SLIGHT, Optional.of(LongText.of("Sinds het ontslag."))));
        given.put(C1, new Rating(Level.NOT_APPLICABLE, Optional.of(LongText.of("Zit vast."))));
        done(signed(Party.POLICE, table.team.police, given));
        Round round = round(TeamMother.as(table.team.police));
        assertEquals(given, round.sheets().getFirst().ratings());
        assertEquals(framework.version().hash(), round.framework());
    }

    @Test
    void eachOfTheThreeRatesOnceAndNobodyForTwo_DEC_3() {
        done(signed(Party.POLICE, table.team.police, all(Level.CLEAR)));
        refused(AssessmentRefusal.Plain.PARTY_RATED, signed(Party.POLICE, table.team.police, all(Level.SLIGHT)));
        assertEquals("REFUSED DEC-3", table.log().getFirst());
        refused(AssessmentRefusal.Plain.SAME_PERSON, signed(Party.PROSECUTION, table.team.police, all(Level.CLEAR)));
        refused(
                AssessmentRefusal.Plain.NOT_OF_PARTY,
                signed(Party.PROSECUTION, table.team.participant, all(Level.CLEAR)));
        assertEquals(1, round(table.recorder()).sheets().size());
    }

    @Test
    void theMayorsRaterWorksForTheMunicipalityOfTheSignal_DEC_1() {
        Outcome<?, ? extends Refusal> elsewhere = signed(Party.MAYOR, table.team.otherMayor, all(Level.CLEAR));
        assertEquals(WeighingRefusal.Plain.RATER_ELSEWHERE.textKey(), key(elsewhere));
        assertTrue(vault.read(tx -> reads.round(tx, table.recorder(), id)).isEmpty(), "nothing was begun");
        done(signed(Party.MAYOR, table.team.mayor, all(Level.CLEAR)));
    }

    @Test
    void whatWasRatedOnPaperIsTypedBySomebodyElse_DEC_3() {
        Outcome<?, ? extends Refusal> own = rate.lock(
                TeamMother.as(table.team.police),
                id,
                new RateAtTable.Filled(Party.POLICE, new RatedBy.OnPaper(table.team.police.id()), all(Level.CLEAR)));
        assertEquals(WeighingRefusal.Plain.OWN_PAPER.textKey(), key(own));
    }

    @Test
    void theScreenIsWholeAndNotApplicableNeedsAReason_DEC_2() {
        SortedMap<IndicatorCode, Rating> given = all(Level.CLEAR);
        given.remove(C1);
        Outcome<?, ? extends Refusal> incomplete = signed(Party.POLICE, table.team.police, given);
        assertEquals("refusal.assessment.incomplete", key(incomplete));
        assertEquals(List.of("C1"), refusal(incomplete).details());
        given.put(C1, new Rating(Level.NOT_APPLICABLE, Optional.empty()));
        refused(AssessmentRefusal.Plain.REASON_MISSING, signed(Party.POLICE, table.team.police, given));
    }

    @Test
    void twoAreNeededToLayOpenAndThenItStands_DEC_1() {
        refused(AssessmentRefusal.Plain.NO_ROUND, rate.layOpen(table.recorder(), id));
        done(signed(Party.POLICE, table.team.police, all(Level.CLEAR)));
        refused(AssessmentRefusal.Plain.TOO_FEW, rate.layOpen(table.recorder(), id));
        done(signed(Party.MAYOR, table.team.mayor, all(Level.CLEAR)));
        done(rate.layOpen(table.recorder(), id));
        refused(AssessmentRefusal.Plain.CLOSED, rate.layOpen(table.recorder(), id));
        refused(AssessmentRefusal.Plain.CLOSED, signed(Party.PROSECUTION, table.team.prosecution, all(Level.CLEAR)));
    }

    @Test
    void whoMayNotSeeTheSignalSeesNoRoundAndRatesNothing_DEC_5() {
        done(signed(Party.POLICE, table.team.police, all(Level.CLEAR)));
        Actor elsewhere = TeamMother.as(table.team.otherFileHolder);
        assertTrue(vault.read(tx -> reads.round(tx, elsewhere, id)).isEmpty());
        assertEquals(WeighingRefusal.Plain.UNKNOWN.textKey(), key(rate.layOpen(elsewhere, id)));
    }

    @Test
    void theLogHoldsNoLevel_DEC_3() {
        done(signed(Party.POLICE, table.team.police, all(Level.MARKED)));
        assertEquals(
                List.of("SHEET_LOCKED PERSONAL_CODE", "ROUND_OPENED DONE"),
                table.log().subList(0, 2));
        assertFalse(table.log().toString().contains("MARKED"));
    }

    private Outcome<Sheet, WeighingRefusal> signed(
            Party party, TeamPerson rater, SortedMap<IndicatorCode, Rating> ratings) {
        return rate.lock(table.recorder(), id, new RateAtTable.Filled(party, by(rater), ratings));
    }

    private Outcome<Sheet, WeighingRefusal> onPaper(Party party, TeamPerson rater) {
        return rate.lock(
                table.recorder(),
                id,
                new RateAtTable.Filled(party, new RatedBy.OnPaper(rater.id()), all(Level.NOT_SEEN)));
    }

    private static RatedBy by(TeamPerson rater) {
        return new RatedBy.Signed(WeighingMother.signature(rater));
    }

    private SortedMap<IndicatorCode, Rating> all(Level level) {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>();
        framework.screen().forEach(one -> ratings.put(one.code(), new Rating(level, Optional.empty())));
        return ratings;
    }

    private Round round(Actor actor) {
        return vault.read(tx -> reads.round(tx, actor, id)).orElseThrow();
    }

    /// How many levels of this organisation somebody sees.
    private int seen(TeamPerson reader, Party party) {
        // Police and OM see a signal once it is on the agenda.
        return round(TeamMother.as(reader)).sheets().stream()
                .filter(sheet -> sheet.voice() == party)
                .map(Sheet::ratings)
                .mapToInt(Map::size)
                .sum();
    }

    private static void refused(AssessmentRefusal.Plain by, Outcome<?, ? extends Refusal> outcome) {
        assertEquals(by.textKey(), key(outcome));
    }

    private static String key(Outcome<?, ? extends Refusal> outcome) {
        return refusal(outcome).textKey();
    }

    private static Refusal refusal(Outcome<?, ? extends Refusal> outcome) {
        if (outcome instanceof Outcome.Refused<?, ? extends Refusal>(var refusal)) {
            return refusal;
        }
        throw new AssertionError("done");
    }
}
