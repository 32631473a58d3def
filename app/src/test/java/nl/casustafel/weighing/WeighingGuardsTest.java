package nl.casustafel.weighing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.Designation;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What must be true before the table decides: refused with the id of the rule in the sentence, the
/// signal still in weighing, and done once it is true.
class WeighingGuardsTest {
    private static final LongText REASON = WeighingMother.REASON;
    private static final Decision.WithoutCase NONE = new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON);

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s4_aSignalThatIsNotOnAnAgendaIsNotWeighed() {
        var signal = table.signals.tested();
        Refused.by("T-S4", table.open.handle(table.recorder(), signal.id(), WeighingManner.TABLE));
        done(table.signals.putOnAgenda.handle(table.recorder(), signal.id()));
        assertTrue(table.open
                .handle(table.recorder(), signal.id(), WeighingManner.TABLE)
                .isDone());
    }

    @Test
    void t_s5_aDeferralHasAnOwnerAndADayWithinTheMaximum() {
        WeighingId id = table.opened();
        LocalDate today = vault.clock.today();
        Refused.by("T-S5", table.decide(id, until(PersonId.fresh(), today.plusWeeks(1))));
        Refused.by("T-S5", table.decide(id, until(table.team.police.id(), today)));
        Refused.by("T-S5", table.decide(id, until(table.team.police.id(), today.plusYears(1))));
        stands(SignalState.IN_WEIGHING, id);
        done(table.decide(id, until(table.team.police.id(), today.plusWeeks(1))));
        stands(SignalState.DEFERRED, id);
    }

    @Test
    void t_s6_noOutcomeButOnThreeEqualPositionsThatGoWithIt() {
        WeighingId id = table.filledIn();
        table.rating.rated(id);
        Refused.by("T-S6", table.decide(id, NONE));
        sign(id, Stand.NOT_IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Refused.by("T-S6", table.decide(id, NONE));
        sign(id, Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Refused.by("T-S6", table.decide(id, NONE));
        stands(SignalState.IN_WEIGHING, id);
        sign(id, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
        done(table.decide(id, NONE));
        stands(SignalState.WEIGHED, id);
    }

    @Test
    void t_s6_w_c4_noOutcomeWithoutASentenceAtOneOfTheFiveCriteria() {
        assertEquals(
                List.of("VIOLENCE", "IDEAS", "RELATIONS", "IDENTIFICATION", "SELF_RELIANCE"),
                Arrays.stream(Criterion.values()).map(Enum::name).toList());
        WeighingId id = table.signed(Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
        save(id, without(form -> Map.of(), WeighingMother.FORM.proportionality()));
        Refused.by("T-S6", table.decide(id, NONE));
        stands(SignalState.IN_WEIGHING, id);
        save(id, WeighingMother.FORM);
        done(table.decide(id, NONE));
    }

    @Test
    void t_s7_w_c3_noCaseButOnThreeTimesInLine() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.MORE_NEEDED);
        Refused.by("W-C3", table.admit(id, table.probation()));
        sign(id, Stand.IN_LINE, Stand.IN_LINE, Stand.NOT_IN_LINE);
        Refused.by("W-C3", table.admit(id, table.probation()));
        Refused.by("W-C3", table.sign(id, Party.MAYOR, table.team.otherMayor, Stand.IN_LINE));
        Refused.by("W-C3", table.sign(id, Party.MAYOR, table.team.police, Stand.IN_LINE));
        stands(SignalState.IN_WEIGHING, id);
        assertTrue(vault.read(tx -> table.cases.list(tx, table.recorder())).isEmpty());
        sign(id, Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        assertTrue(table.admit(id, table.probation()).isDone());
    }

    @Test
    void t_s7_w_c8_w_b2_aCaseHasParticipantsAndOnlyStandingOnes() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Refused.by("W-C8", table.admit(id));
        Refused.by("W-B2", table.admit(id, new Designation(table.team.school.id(), Optional.empty())));
        Refused.by(
                "W-C8",
                table.admit(
                        id, new Designation(table.team.probationOffice.id(), Optional.of(table.team.fileHolder.id()))));
        stands(SignalState.IN_WEIGHING, id);
        assertTrue(table.admit(id, table.probation()).isDone());
    }

    @Test
    void w_c11_noAdmissionWithoutSayingWhyALighterWayIsNotEnough() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        save(id, without(WeighingForm::criteria, Optional.empty()));
        Refused.by("W-C11", table.admit(id, table.probation()));
        stands(SignalState.IN_WEIGHING, id);
        save(id, WeighingMother.FORM);
        assertTrue(table.admit(id, table.probation()).isDone());
    }

    @Test
    void dec_4_w_d2_noAdmissionOnFactsThatAreNotGraded() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        Decision.Admitted in = new Decision.Admitted(Strand.UNKNOWN, REASON);
        table.rating.answered(id, in);
        Refused.by("DEC-4", admittedUnready(id, in));
        stands(SignalState.IN_WEIGHING, id);
        assertTrue(table.admit(id, table.probation()).isDone());
    }

    /// Levels only ask questions: with everything answered the three may decide against them, both ways.
    @Test
    void w_c5_levelsNeverDecide() {
        WeighingId seen = table.filledIn();
        table.rating.rated(
                seen, Map.of("A1", Level.MARKED, "A3", Level.MARKED, "C1", Level.MARKED, "C2", Level.MARKED));
        sign(seen, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE);
        Refused.by("W-C5", table.decide.handle(table.recorder(), seen, table.version(seen), NONE));
        done(table.decide(seen, NONE));
        WeighingId unseen = table.filledIn();
        table.rating.rated(unseen, Map.of());
        sign(unseen, Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        assertTrue(table.admit(unseen, table.probation()).isDone());
    }

    private Outcome<CaseId, CaseRefusal> admittedUnready(WeighingId id, Decision.Admitted in) {
        return table.admit
                .handle(
                        table.recorder(),
                        new AdmitSignal.Admission(id, table.version(id), in, List.of(table.probation())))
                .map(Optional::orElseThrow);
    }

    private void sign(WeighingId id, Stand police, Stand prosecution, Stand mayor) {
        done(table.sign(id, Party.POLICE, table.team.police, police));
        done(table.sign(id, Party.PROSECUTION, table.team.prosecution, prosecution));
        done(table.sign(id, Party.MAYOR, table.team.mayor, mayor));
    }

    @Test
    void w_a1_anAdmissionSaysTheMotiveAndWhereItMayLeadTo() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        LongText why = LongText.of("Blijkt uit zijn berichten.");
        save(id, scoped(new Scope(yes(), Optional.empty(), undermining(), Optional.empty(), Optional.empty())));
        Refused.by("W-A1", table.admit(id, table.probation()));
        save(id, scoped(new Scope(yes(), Optional.of(why), Optional.empty(), Optional.empty(), Optional.empty())));
        Refused.by("W-A1", table.admit(id, table.probation()));
        stands(SignalState.IN_WEIGHING, id);
        save(id, scoped(new Scope(yes(), Optional.of(why), undermining(), Optional.empty(), Optional.empty())));
        done(table.admit(id, table.probation()));
    }

    @Test
    void w_a1_withoutAnIdeologyOnlyTheTerroristLimbOrAReasonOfItsOwnAdmits() {
        LongText why = LongText.of("Geld en een ruzie.");
        Scope none = new Scope(no(), Optional.of(why), undermining(), Optional.empty(), Optional.empty());
        Scope nonetheless = new Scope(no(), Optional.of(why), undermining(), Optional.empty(), Optional.of(why));
        Scope terrorist = new Scope(
                no(), Optional.of(why), Optional.of(Scope.Limb.TERRORIST), Optional.empty(), Optional.empty());
        assertEquals(
                Optional.of(WeighingRefusal.Plain.NO_IDEOLOGY), Objections.to(WeighingOutcome.ADMITTED, scoped(none)));
        Scope unclear = new Scope(
                Optional.of(Scope.IdeologicalMotive.UNCLEAR),
                Optional.of(why),
                undermining(),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                Optional.of(WeighingRefusal.Plain.NO_IDEOLOGY),
                Objections.to(WeighingOutcome.ADMITTED, scoped(unclear)));
        assertEquals(Optional.empty(), Objections.to(WeighingOutcome.CARE, scoped(none)));
        assertEquals(Optional.empty(), Objections.to(WeighingOutcome.ADMITTED, scoped(nonetheless)));
        assertEquals(Optional.empty(), Objections.to(WeighingOutcome.ADMITTED, scoped(terrorist)));
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        save(id, scoped(none));
        Refused.by("W-A1", table.admit(id, table.probation()));
    }

    private static Optional<Scope.IdeologicalMotive> yes() {
        return Optional.of(Scope.IdeologicalMotive.YES);
    }

    private static Optional<Scope.IdeologicalMotive> no() {
        return Optional.of(Scope.IdeologicalMotive.NO);
    }

    private static Optional<Scope.Limb> undermining() {
        return Optional.of(Scope.Limb.UNDERMINING);
    }

    private static WeighingForm scoped(Scope scope) {
        WeighingForm whole = WeighingMother.FORM;
        return new WeighingForm(
                whole.criteria(),
                whole.protective(),
                whole.proportionality(),
                whole.informedBefore(),
                whole.informedReason(),
                whole.care(),
                scope,
                true);
    }

    @Test
    void ts10AtTheTableOnlyWhoBroughtItOrItsFileHolderTakesItBack() {
        Decision.WithoutCase back = new Decision.Closed(WeighingOutcome.WITHDRAWN, WeighingMother.REASON);
        WeighingId id = table.filledIn();
        for (TeamPerson other : List.of(table.team.police, table.team.coordinator, table.team.otherFileHolder)) {
            assertEquals(
                    new WeighingRefusal.BySignal(SignalRefusal.Rule.TAKE_BACK_NOT_YOURS),
                    Refused.by("T-S10", takenBack(id, back, other)));
        }
        done(takenBack(id, back, table.team.fileHolder));
        stands(SignalState.WEIGHED, id);
    }

    /// On the laptop of who keeps the meeting.
    private Outcome<Weighing, WeighingRefusal> takenBack(WeighingId id, Decision back, TeamPerson by) {
        int version = table.version(id);
        return vault.transactor()
                .write(
                        table.recorder(),
                        Purpose.WEIGH_SIGNAL,
                        tx -> table.decide.within(
                                tx, table.recorder(), id, version, back, Optional.of(WeighingMother.signature(by))));
    }

    @Test
    void ts5OnlyWhoMaySeeTheSignalGetsItsQuestion() {
        WeighingId id = table.filledIn();
        for (TeamPerson other : List.of(table.team.participant, table.team.otherFileHolder)) {
            assertEquals(
                    WeighingRefusal.Plain.OWNER_SEES_NOT,
                    Refused.by(
                            "T-S5",
                            table.decide(
                                    id, until(other.id(), vault.clock.today().plusDays(7)))));
        }
        stands(SignalState.IN_WEIGHING, id);
    }

    @Test
    void dec1t5TheEmergencyProtocolFirstAndBackAtTheTableWithinAWeek() {
        WeighingId id = table.filledIn();
        LocalDate today = vault.clock.today();
        LongText going = LongText.of("Politie is ter plaatse; wat vindt zij?");
        assertEquals(
                new WeighingRefusal.ReturnDate(today.plusDays(7)),
                Refused.by(
                        "T-S5",
                        table.decide(
                                id, new Decision.Deferred(going, table.team.police.id(), today.plusDays(8), true))));
        Decision.Deferred first = new Decision.Deferred(going, table.team.police.id(), today.plusDays(7), true);
        done(table.decide(id, first));
        assertEquals(first, table.weighing(id).decided().orElseThrow().decision());
        assertEquals(WeighingOutcome.EMERGENCY_FIRST, first.outcome());
        stands(SignalState.DEFERRED, id);
    }

    @Test
    void dec1EveryDecisionOfTheFrameworkIsAnOutcomeOfTheTable() {
        assertEquals(
                EnumSet.allOf(Triage.class),
                Stream.of(WeighingOutcome.values())
                        .flatMap(outcome -> outcome.triage().stream())
                        .collect(Collectors.toSet()));
        Stream.of(WeighingOutcome.values())
                .filter(WeighingOutcome::comesBack)
                .forEach(outcome -> assertFalse(outcome.settles() || outcome.needsPositions(), outcome.name()));
    }

    private static WeighingForm without(
            Function<WeighingForm, Map<Criterion, LongText>> criteria, Optional<LongText> proportionality) {
        WeighingForm whole = WeighingMother.FORM;
        return new WeighingForm(
                criteria.apply(whole),
                whole.protective(),
                proportionality,
                whole.informedBefore(),
                whole.informedReason(),
                whole.care(),
                whole.scope(),
                false);
    }

    private void save(WeighingId id, WeighingForm form) {
        done(table.save.handle(table.recorder(), id, table.version(id), form));
    }

    private Decision.Deferred until(PersonId owner, LocalDate day) {
        return new Decision.Deferred(LongText.of("Wie is de oudere jongen?"), owner, day);
    }

    private void stands(SignalState state, WeighingId id) {
        var signal = table.weighing(id).signal();
        assertEquals(
                state,
                vault.read(tx -> table.signals.signals.find(tx, table.recorder(), signal))
                        .orElseThrow()
                        .value()
                        .state());
    }
}
