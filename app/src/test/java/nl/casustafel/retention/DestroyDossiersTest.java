package nl.casustafel.retention;

import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.TEAM_SETTINGS;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.retention.RetentionRefusal.Waits;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import org.jooq.DSLContext;
import org.jooq.RowCountQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who destroys what, and when not (T-S9).
class DestroyDossiersTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final SignalMother signals = weigh.signals;
    private final RetentionMother mother = new RetentionMother(vault, weigh.team, signals);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void twoPeopleDestroyWhatWasWithdrawn_T_S9() {
        Signal signal = mother.withdrawn();
        Destruction made = done(mother.destroy(signal.id()));
        assertEquals(
                List.of(new Destruction.OfSignal(signal.number(), signal.kind(), SignalState.WITHDRAWN)), made.lines());
        assertTrue(vault.read(tx -> signals.signals.find(tx, mother.holder(), signal.id()))
                .isEmpty());
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 9)).stream()
                .anyMatch(row -> row.action().value().equals("SIGNAL_DESTROYED")
                        && row.object().equals(signal.id().value())));
        assertEquals(
                made.lines(),
                vault.read(tx -> mother.retention.destructions(tx, mother.holder()))
                        .getFirst()
                        .lines());
    }

    @Test
    void waitsForTheClosingAnswer_DEC_7() {
        Signal signal = brought(Stand.NOT_IN_LINE);
        assertEquals(Optional.empty(), mother.due(signal.id()), "it has not come to its end");
        assertEquals(Outcome.refused(Rule.NOT_DUE), mother.destroy(signal.id()));
        mother.close(signal.id());
        assertEquals(Set.of(), mother.due(signal.id()).orElseThrow().obstacles());
        done(mother.destroy(signal.id()));
    }

    @Test
    void aDutyToInformGoesBeforeItEnds_DEC_8() {
        SignalId signal = brought(Stand.NOT_IN_LINE).id();
        mother.closeUntold(signal);
        DueSignal due = mother.due(signal).orElseThrow();
        assertEquals(Outcome.refused(new Waits(Obstacle.INFORMING_OWED, due.number())), mother.destroy(signal));
        mother.inform(signal);
        done(mother.destroy(signal));
    }

    @Test
    void aReferredSignalIsDueAtOnceAndWaitsForItsAnswer_DEC_12() {
        change(sql -> sql.update(TEAM_SETTINGS).set(TEAM_SETTINGS.PRE_SELECTION, true));
        Signal signal = done(signals.preSort.handle(
                mother.holder(),
                signals.tested().id(),
                PreSortReason.TO_CARE,
                LongText.of("Zorgvraag zonder aanknopingspunt."),
                WeighingMother.signature(weigh.team.mayor)));
        assertEquals(Outcome.refused(new Waits(Obstacle.ANSWER_OWED, signal.number())), mother.destroy(signal.id()));
    }

    /// DEC-12: answering the reporter of what was settled without the table takes it off no list.
    @Test
    void whatWasClosedBeforeStaysOwedWhenItsReporterIsAnswered_T_S9() {
        change(sql -> sql.update(TEAM_SETTINGS).set(TEAM_SETTINGS.PRE_SELECTION, true));
        Signal signal = done(signals.preSort.handle(
                mother.holder(),
                signals.tested().id(),
                PreSortReason.NO_SIGN_OF_RADICALISATION,
                LongText.of("Geen aanwijzing."),
                WeighingMother.signature(weigh.team.mayor)));
        LocalDate ended = vault.clock.today();
        vault.time.forward(Duration.ofDays(3));
        done(signals.answer.handle(mother.holder(), signal.id(), AnswerKind.CLOSING, signals.phoned()));
        DueSignal due = mother.due(signal.id()).orElseThrow();
        assertEquals(SignalState.ANSWERED, due.state());
        assertTrue(due.obstacles().contains(Obstacle.NOT_CLOSED));
        done(signals.close.handle(mother.holder(), signal.id()));
        DueSignal closed = mother.due(signal.id()).orElseThrow();
        assertEquals(DueSignal.destroyBy(ended), closed.destroyBy(), "and no later than before");
        assertFalse(closed.obstacles().contains(Obstacle.NOT_CLOSED));
    }

    @Test
    void waitsUntilTheNotifyingParticipantWasTold_W_C9() {
        Actor police = TeamMother.as(weigh.team.police);
        Signal signal = done(
                signals.record.handle(police, signals.report(), List.of(SignalMother.fact()), SignalMother.source()));
        done(signals.withdraw.handle(mother.holder(), signal.id(), LongText.of("Dubbel gemeld.")));
        mother.inform(signal.id());
        done(signals.answer.handle(police, signal.id(), AnswerKind.CLOSING, signals.phoned()));
        assertEquals(
                Outcome.refused(new Waits(Obstacle.PARTICIPANT_UNTOLD, signal.number())), mother.destroy(signal.id()));
        done(signals.answer.handle(mother.holder(), signal.id(), AnswerKind.PARTICIPANT, signals.phoned()));
        done(mother.destroy(signal.id()));
    }

    @Test
    void whatBecameACaseStays_W_G1() {
        Signal signal = brought(Stand.IN_LINE);
        change(sql -> sql.update(SIGNAL).set(SIGNAL.STATE, SignalState.CLOSED.name()));
        assertEquals(Outcome.refused(Rule.NOT_DUE), mother.destroy(signal.id()));
        Set<UUID> going =
                vault.read(tx -> mother.features.going(tx, Set.of(signal.id().value())));
        assertFalse(going.contains(signal.id().value()), "also where the list would let it through");
    }

    @Test
    void oneSignatureIsNotTwo_DEC_6() {
        Signal signal = mother.withdrawn();
        assertEquals(
                Outcome.refused(Rule.SAME_PERSON),
                mother.destroy(weigh.team.fileHolder, weigh.team.fileHolder, signal.id()));
        assertTrue(mother.due(signal.id()).isPresent(), "nothing went");
    }

    @Test
    void theSecondPersonWorksAtTheTable_T_S9() {
        Signal signal = mother.withdrawn();
        assertEquals(
                Outcome.refused(Rule.SECOND_NOT_ALLOWED),
                mother.destroy(weigh.team.fileHolder, weigh.team.participant, signal.id()));
    }

    @Test
    void whoOnlyKeepsTheAgendaDoesNotBegin_T_S9() {
        Signal signal = mother.withdrawn();
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED),
                mother.destroy(weigh.team.coordinator, weigh.team.fileHolder, signal.id()));
    }

    @Test
    void dec_17_atTheEndOfAMeetingTheFileHolderShowsTheOwnListWhereTheAgendaIsKeptAndSigns() {
        Signal signal = mother.withdrawn();
        Actor keeper = TeamMother.as(weigh.team.coordinator);
        SignatureProof holder = WeighingMother.signature(weigh.team.fileHolder);
        var show = new ShowDueList(vault.transactor(), mother.list, weigh.team.team);
        Refused.by("T-S9", show.handle(keeper, WeighingMother.signature(weigh.team.participant)));
        Refused.by("T-S9", show.handle(TeamMother.as(weigh.team.participant), holder));
        List<Due> shown = done(show.handle(keeper, holder));
        assertEquals(List.of(signal.id()), shown.stream().map(Due::id).toList());
        assertEquals(Optional.empty(), shown.getFirst().calledBy(), "no name where more people sit");
        SignatureProof coordinator = WeighingMother.signature(weigh.team.coordinator);
        Chosen list = Chosen.of(shown);
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED),
                mother.destroy.handle(keeper, list, new Confirmation(coordinator, holder)));
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED),
                mother.destroy.handle(
                        TeamMother.as(weigh.team.participant), list, new Confirmation(holder, coordinator)));
        done(mother.destroy.handle(keeper, list, new Confirmation(holder, coordinator)));
        assertTrue(mother.due(signal.id()).isEmpty());
    }

    @Test
    void dec_17_whatTheFirstWhoSignsMayNotSeeStaysWherever() {
        Signal signal = mother.withdrawn();
        Actor keeper = TeamMother.as(weigh.team.coordinator);
        Confirmation by = new Confirmation(
                WeighingMother.signature(weigh.team.otherMayor), WeighingMother.signature(weigh.team.fileHolder));
        assertEquals(
                Outcome.refused(Rule.NOT_DUE),
                mother.destroy.handle(keeper, new Chosen(Set.of(signal.id()), Set.of()), by));
    }

    @Test
    void aFileHolderDestroysNothingOfAnotherMunicipality_DEC_5() {
        Signal signal = mother.withdrawn();
        assertEquals(
                Outcome.refused(Rule.NOT_DUE),
                mother.destroy(weigh.team.otherFileHolder, weigh.team.coordinator, signal.id()));
    }

    @Test
    void oneThatCannotGoHoldsTheWholeList() {
        Signal ends = mother.withdrawn();
        Signal runs = signals.received();
        assertEquals(Outcome.refused(Rule.NOT_DUE), mother.destroy(ends.id(), runs.id()));
        assertEquals(Set.of(ends.id()), mother.allDue());
    }

    @Test
    void destroyByIsFourteenDaysAfterItsEnd_DEC_17() {
        Signal signal = mother.withdrawn();
        assertEquals(
                LocalDate.of(2026, 3, 26), mother.due(signal.id()).orElseThrow().destroyBy());
    }

    @Test
    void somebodyAnotherSignalIsAboutStays() {
        Signal first = mother.withdrawn();
        Signal second = signals.received();
        UUID subject = first.subject().orElseThrow().value();
        change(sql -> sql.update(SIGNAL)
                .set(SIGNAL.SUBJECT_ID, subject)
                .where(SIGNAL.ID.eq(second.id().value())));
        done(mother.destroy(first.id()));
        assertTrue(vault.read(tx -> signals.subjects.find(tx, first.subject().orElseThrow()))
                .isPresent());
        assertFalse(vault.read(tx -> signals.signals.find(tx, mother.holder(), first.id()))
                .isPresent());
    }

    @Test
    void onlyCountersAreLeft_DEC_18() {
        Signal care = brought(Stand.NOT_IN_LINE);
        mother.close(care.id());
        Signal withdrawn = mother.withdrawn();
        done(mother.destroy(care.id(), withdrawn.id()));
        assertEquals(
                Map.of(
                        "2026Q1 OUTCOME CARE N", 1,
                        "2026Q1 OUTCOME WITHDRAWN N", 1,
                        "2026Q1 SOURCE OUTSIDE N", 2,
                        "2026Q1 AGE AGE_UNKNOWN N", 2,
                        "2026Q1 OGGZ OGGZ_UNKNOWN N", 1),
                vault.read(tx -> mother.retention.counters(tx, mother.holder())).stream()
                        .collect(Collectors.toMap(
                                one -> one.figure().quarter().text() + " "
                                        + one.figure().what().kind() + " "
                                        + one.figure().what() + " "
                                        + one.figure().strand(),
                                Counter::counted)));
    }

    @Test
    void placesOutsideAreTickedByPeople_DEC_17() {
        Destruction made = done(mother.destroy(mother.withdrawn().id()));
        done(mother.tick.handle(mother.holder(), made.id(), Set.of(CopyPlace.MAILBOX, CopyPlace.PAPER)));
        done(mother.tick.handle(mother.holder(), made.id(), Set.of(CopyPlace.PAPER)));
        assertEquals(
                List.of(CopyPlace.MAILBOX, CopyPlace.PAPER),
                vault.read(tx -> mother.retention.destructions(tx, mother.holder())).getFirst().ticks().stream()
                        .map(Destruction.Tick::place)
                        .toList());
    }

    /// Past the use cases.
    private void change(Function<DSLContext, RowCountQuery> statement) {
        vault.transactor().write(mother.holder(), Purpose.DESTROY, tx -> {
            tx.audit(RetentionAction.COPY_TICKED, weigh.team.fileHolder.id());
            return Outcome.<Integer, Refusal>done(statement.apply(Sql.of(tx)).execute());
        });
    }

    /// Weighed at the table: all three of this position.
    private Signal brought(Stand all) {
        WeighingId weighing = weigh.signed(all, all, all);
        if (all == Stand.IN_LINE) {
            done(weigh.admit(weighing, weigh.probation()));
        } else {
            done(weigh.decide(weighing, new Decision.ToCare(ShortText.of("sociaal wijkteam"), WeighingMother.REASON)));
        }
        SignalId id = weigh.weighing(weighing).signal();
        return vault.read(tx -> signals.signals.find(tx, mother.holder(), id))
                .orElseThrow()
                .value();
    }
}
