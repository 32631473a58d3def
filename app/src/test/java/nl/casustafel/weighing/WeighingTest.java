package nl.casustafel.weighing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.WeighingRefusal.Plain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final LongText REASON = WeighingMother.REASON;

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aFormIsReadBackAsItWasSaved() {
        WeighingId id = table.filledIn();
        assertEquals(WeighingMother.FORM, table.weighing(id).form());
        assertEquals(SignalState.IN_WEIGHING, stateOf(id));
    }

    @Test
    void aFormSavedOnAnOlderVersionIsRefused() {
        WeighingId id = table.filledIn();
        refused(
                Plain.CHANGED_MEANWHILE,
                table.save.handle(table.recorder(), id, table.version(id) - 1, WeighingForm.EMPTY));
    }

    @Test
    void everyDecisionIsReadBackAsItWasTaken() {
        List<Decision.WithoutCase> decisions = List.of(
                new Decision.ToCare(ShortText.of("sociaal wijkteam"), REASON),
                new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON),
                new Decision.Closed(WeighingOutcome.OTHER_MUNICIPALITY, REASON),
                new Decision.Closed(WeighingOutcome.WITHDRAWN, REASON));
        for (Decision.WithoutCase decision : decisions) {
            WeighingId id = table.signed(Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
            Weighing decided = done(table.decide(id, decision));
            assertEquals(decided, table.weighing(id));
            assertEquals(decision, decided.decided().orElseThrow().decision());
            assertEquals(SignalState.WEIGHED, stateOf(id));
        }
    }

    @Test
    void w_c3_twoInLineAndOneNotIsNotAdmittedAndLogged() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.NOT_IN_LINE);
        Refusal refusal = refusal(table.admit(id, table.probation()));
        assertEquals(Plain.NOT_ALL_IN_LINE.textKey(), refusal.textKey());
        assertEquals("REFUSED W-C3", table.log().getFirst());
        assertEquals(WeighingState.OPEN, table.weighing(id).state());
        assertTrue(vault.read(tx -> table.cases.list(tx, table.recorder())).isEmpty());
    }

    @Test
    void w_c3_aMissingPositionIsNotAdmittedAndNamed() {
        WeighingId id = table.filledIn();
        done(table.sign(id, Party.POLICE, table.team.police, Stand.IN_LINE));
        done(table.sign(id, Party.MAYOR, table.team.mayor, Stand.IN_LINE));
        Refusal refusal = refusal(table.admit(id, table.probation()));
        assertEquals(List.of("W-C3", Party.PROSECUTION), refusal.details());
        assertEquals("REFUSED W-C3", table.log().getFirst());
    }

    @Test
    void w_c3_threeTimesNotInLineIsNotAdmitted() {
        WeighingId id = table.signed(Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
        assertEquals(
                Plain.NOT_ALL_IN_LINE.textKey(),
                refusal(table.admit(id, table.probation())).textKey());
    }

    @Test
    void w_c3_positionsOfDifferentDaysCountTogetherAndTheLatestOfEachCounts() {
        WeighingId id = table.signed(Stand.MORE_NEEDED, Stand.IN_LINE, Stand.IN_LINE);
        vault.time.forward(Duration.ofDays(2));
        done(table.sign(id, Party.POLICE, table.team.police, Stand.IN_LINE));
        assertTrue(table.admit(id, table.probation()).isDone());
    }

    @Test
    void w_c3_dissentIsKeptWhenAMindChanges() {
        WeighingId id = table.signed(Stand.NOT_IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Positions before = vault.read(tx -> table.weighings.positions(tx, id));
        done(table.sign(id, Party.POLICE, table.team.police, Stand.IN_LINE));
        Positions after = vault.read(tx -> table.weighings.positions(tx, id));
        assertEquals(before.all(), after.all().subList(0, 3));
        assertEquals(4, after.all().size());
        assertEquals(Stand.NOT_IN_LINE, after.all().getFirst().stand());
        assertEquals(new Agreement.Unanimous(Stand.IN_LINE), after.agreement());
    }

    @Test
    void w_c3_aPositionWithoutMandateIsRefused() {
        WeighingId id = table.opened();
        refused(
                new WeighingRefusal.NoMandate(Party.POLICE),
                table.sign(id, Party.POLICE, table.team.mayor, Stand.IN_LINE));
        refused(
                new WeighingRefusal.NoMandate(Party.MAYOR),
                table.sign(id, Party.MAYOR, table.team.coordinator, Stand.IN_LINE));
        assertEquals("REFUSED W-C3", table.log().getFirst());
    }

    @Test
    void w_c3_aMandateHoldsOnItsLastDayAndNoLonger() {
        WeighingId id = table.opened();
        TeamPerson standIn = table.team.otherMayor;
        Mandate ending = new Mandate(
                Mandate.Key.fresh(),
                standIn.id(),
                Party.MAYOR,
                Optional.of(table.team.duinrode.id()),
                vault.clock.today().minusMonths(1),
                ShortText.of("Waarneming"),
                Optional.of(vault.clock.today()));
        done(new GrantMandate(vault.transactor(), table.team.team).handle(table.recorder(), ending));
        assertEquals(
                ending.id(),
                done(table.sign(id, Party.MAYOR, standIn, Stand.MORE_NEEDED)).mandate());
        vault.time.forward(Duration.ofDays(1));
        refused(new WeighingRefusal.NoMandate(Party.MAYOR), table.sign(id, Party.MAYOR, standIn, Stand.IN_LINE));
        assertEquals("REFUSED W-C3", table.log().getFirst());
    }

    @Test
    void w_c3_theMayorOfAnotherMunicipalityIsRefused() {
        refused(
                new WeighingRefusal.NoMandate(Party.MAYOR),
                table.sign(table.opened(), Party.MAYOR, table.team.otherMayor, Stand.IN_LINE));
    }

    @Test
    void t_s6_equalPositionsMustGoWithTheOutcome() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        refused(
                Plain.OUTCOME_CONTRADICTS,
                table.decide(id, new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON)));
        refused(Plain.THEY_AGREE, table.decide(id, new Decision.Closed(WeighingOutcome.NO_AGREEMENT, REASON)));
    }

    @Test
    void t_s6_differentPositionsLeadToNoAgreementOnly() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.NOT_IN_LINE, Stand.IN_LINE);
        refused(
                Plain.POSITIONS_DIFFER,
                table.decide(id, new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON)));
        assertEquals("REFUSED T-S6", table.log().getFirst());
        assertTrue(table.decide(id, new Decision.Closed(WeighingOutcome.NO_AGREEMENT, REASON))
                .isDone());
    }

    @Test
    void t_s6_noOutcomeWithoutPositionsOrCriteria() {
        WeighingId id = table.opened();
        Decision.WithoutCase none = new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON);
        refused(
                new WeighingRefusal.PositionsMissing(Set.of(Party.values()), WeighingOutcome.NOT_RADICALISATION),
                table.decide(id, none));
        done(table.sign(id, Party.POLICE, table.team.police, Stand.NOT_IN_LINE));
        done(table.sign(id, Party.PROSECUTION, table.team.prosecution, Stand.NOT_IN_LINE));
        done(table.sign(id, Party.MAYOR, table.team.mayor, Stand.NOT_IN_LINE));
        refused(Plain.NO_CRITERION, table.decide(id, none));
    }

    @Test
    void w_c11_w_h11_theFormSaysWhatItMustSay() {
        WeighingForm whole = WeighingMother.FORM;
        assertEquals(Optional.empty(), Objections.to(WeighingOutcome.ADMITTED, whole));
        WeighingForm bare = new WeighingForm(
                whole.criteria(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(InformedBefore.NO),
                Optional.empty(),
                Optional.empty(),
                whole.scope(),
                false);
        assertEquals(Optional.of(Plain.NO_PROPORTIONALITY), Objections.to(WeighingOutcome.ADMITTED, bare));
        assertEquals(Optional.of(Plain.INFORMED_WITHOUT_REASON), Objections.to(WeighingOutcome.CARE, bare));
        WeighingForm silent = new WeighingForm(
                whole.criteria(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                whole.scope(),
                false);
        assertEquals(Optional.of(Plain.INFORMED_NOT_SAID), Objections.to(WeighingOutcome.CARE, silent));
    }

    @Test
    void t_s5_theReturnDateIsAfterTodayAndWithinTheMaximum() {
        WeighingId id = table.opened();
        LocalDate today = vault.clock.today();
        LocalDate latest = today.plusWeeks(6);
        refused(new WeighingRefusal.ReturnDate(latest), table.decide(id, until(today)));
        refused(new WeighingRefusal.ReturnDate(latest), table.decide(id, until(latest.plusDays(1))));
        assertTrue(table.decide(id, until(latest)).isDone());
        assertEquals(SignalState.DEFERRED, stateOf(id));
        assertEquals(
                List.of(latest),
                vault.read(tx -> table.weighings.deferred(tx, table.recorder())).stream()
                        .map(DeferredRow::returnsOn)
                        .toList());
    }

    @Test
    void t_s5_theQuestionHasAnOwnerOfTheTeam() {
        refused(
                Plain.OWNER_UNKNOWN,
                table.decide(
                        table.opened(),
                        new Decision.Deferred(
                                LongText.of("Wie is de oudere jongen?"),
                                PersonId.fresh(),
                                vault.clock.today().plusWeeks(1))));
    }

    @Test
    void t_s5b_aDeferredSignalIsWeighedAnewWithItsFormAndWithoutPositions() {
        WeighingId first = table.signed(Stand.MORE_NEEDED, Stand.IN_LINE, Stand.IN_LINE);
        done(table.decide(first, until(vault.clock.today().plusWeeks(2))));
        vault.time.forward(Duration.ofDays(14));
        var signal = table.weighing(first).signal();
        done(table.signals.putOnAgenda.handle(table.recorder(), signal));
        WeighingId second = done(table.open.handle(table.recorder(), signal, WeighingManner.PHONE));
        assertEquals(WeighingMother.FORM, table.weighing(second).form());
        assertTrue(vault.read(tx -> table.weighings.positions(tx, second)).all().isEmpty());
        assertTrue(
                vault.read(tx -> table.weighings.deferred(tx, table.recorder())).isEmpty());
        assertEquals(
                List.of(first, second),
                vault.read(tx -> table.weighings.of(tx, table.recorder(), signal)).stream()
                        .map(WeighingRow::id)
                        .toList());
    }

    @Test
    void whatIsDecidedIsFinal() {
        WeighingId id = table.signed(Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
        done(table.decide(id, new Decision.Closed(WeighingOutcome.CRIMINAL_LAW, REASON)));
        refused(Plain.ALREADY_DECIDED, table.sign(id, Party.POLICE, table.team.police, Stand.IN_LINE));
        refused(Plain.ALREADY_DECIDED, table.save.handle(table.recorder(), id, table.version(id), WeighingForm.EMPTY));
    }

    @Test
    void aSignalIsWeighedOnceAtATime() {
        WeighingId id = table.opened();
        refused(
                Plain.ALREADY_OPEN,
                table.open.handle(table.recorder(), table.weighing(id).signal(), WeighingManner.TABLE));
    }

    @Test
    void whoMayNothingGetsNothing() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        done(table.decide(id, until(vault.clock.today().plusWeeks(1))));
        var signal = table.weighing(id).signal();
        for (Actor actor : List.of(TeamMother.as(table.team.powerless), TeamMother.as(table.team.otherFileHolder))) {
            assertEquals(Optional.empty(), vault.read(tx -> table.weighings.open(tx, actor, id)));
            assertEquals(Optional.empty(), vault.read(tx -> table.weighings.openLatest(tx, actor, signal)));
            assertEquals(List.of(), vault.read(tx -> table.weighings.of(tx, actor, signal)));
            assertEquals(List.of(), vault.read(tx -> table.weighings.deferred(tx, actor)));
            assertEquals(new Positions(List.of()), vault.read(tx -> table.weighings.positions(tx, actor, id)));
        }
        refused(Plain.UNKNOWN, table.save.handle(TeamMother.as(table.team.otherFileHolder), id, 1, WeighingForm.EMPTY));
        refused(Plain.NOT_YOURS, table.save.handle(TeamMother.as(table.team.powerless), id, 1, WeighingForm.EMPTY));
        assertEquals("REFUSED ACCESS", table.log().getFirst());
    }

    @Test
    void everyOutcomeSaysOnWhichStandItRests() {
        Map<WeighingOutcome, Boolean> restOnInLine = new EnumMap<>(WeighingOutcome.class);
        for (WeighingOutcome outcome : WeighingOutcome.values()) {
            restOnInLine.put(outcome, outcome.restsOn(Stand.IN_LINE));
        }
        assertEquals(true, restOnInLine.get(WeighingOutcome.ADMITTED));
        assertEquals(3, restOnInLine.values().stream().filter(rests -> rests).count());
    }

    private Decision.Deferred until(LocalDate day) {
        return new Decision.Deferred(LongText.of("Wie is de oudere jongen?"), table.team.police.id(), day);
    }

    private SignalState stateOf(WeighingId id) {
        return vault.read(tx -> table.signals.signals.find(
                        tx,
                        table.recorder(),
                        table.weighings
                                .find(tx, table.recorder(), id)
                                .orElseThrow()
                                .value()
                                .signal()))
                .orElseThrow()
                .value()
                .state();
    }

    private static void refused(WeighingRefusal expected, Outcome<?, WeighingRefusal> outcome) {
        assertEquals(expected, refusal(outcome));
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}
