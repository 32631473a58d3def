package nl.casustafel.casefile;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.attachment.store.AttachmentRows;
import nl.casustafel.casefile.CaseRefusal.Plain;
import nl.casustafel.casefile.store.CaseRemains;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.TakeOverCases;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.schema.Tables;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Cases that were decided before this program (DEC-14), and the number of the national system (DEC-22).
class TakeOverCaseTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final RunningMother running = new RunningMother(table);
    private final Actor holder = table.recorder();

    @AfterEach
    void close() {
        vault.close();
    }

    /// DEC-14, T-C1, W-C3: the case is there, and nobody took a position.
    @Test
    void dec_14_takesACaseOverWithoutInventingPositions() {
        CaseFile made = running.read(holder, running.taken().id());
        Origin.DecidedBefore before = assertInstanceOf(Origin.DecidedBefore.class, made.origin());
        assertEquals(RunningMother.DECIDED, made.admittedOn());
        assertEquals(vault.clock.today(), before.takenOverOn());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), before.reviewOn());
        assertEquals(CasePhase.IN_EXECUTION, made.phase());
        assertEquals(Regime.WPGA, made.regime());
        assertEquals(Optional.empty(), made.signal());
        assertEquals(1, made.participants().size());
        for (var of : List.of(Tables.SIGNAL, Tables.WEIGHING, Tables.PARTY_POSITION, Tables.CRITERION_NOTE)) {
            assertEquals(0, count(of), of.getName());
        }
        assertTrue(table.log().contains("CASE_TAKEN_OVER DONE"), table.log().toString());
    }

    /// DEC-14, W-C3: the table itself takes no case that is neither, and none that is both.
    @Test
    void dec_14_theTableHoldsNoCaseThatIsHalfWeighed() {
        CaseFile made = running.taken();
        assertThrows(
                RuntimeException.class,
                () -> change(tx -> Sql.of(tx)
                        .update(Tables.CASE_FILE)
                        .setNull(Tables.CASE_FILE.TAKEN_OVER_ON)
                        .where(Tables.CASE_FILE.ID.eq(made.id().value()))
                        .execute()));
        CaseId weighed = table.admitted();
        assertThrows(
                RuntimeException.class,
                () -> change(tx -> Sql.of(tx)
                        .update(Tables.CASE_FILE)
                        .set(Tables.CASE_FILE.TAKEN_OVER_ON, vault.clock.today())
                        .where(Tables.CASE_FILE.ID.eq(weighed.value()))
                        .execute()));
    }

    @Test
    void dec_14_theChosenFileIsKeptAndOpenedWithALine() {
        CaseFile made = running.read(holder, running.taken().id());
        var document = ((Origin.DecidedBefore) made.origin()).document().orElseThrow();
        OpenedFile opened = running.open.handle(holder, made.id(), document).orElseThrow();
        assertEquals(RunningMother.WORDS, new String(opened.content(), StandardCharsets.UTF_8));
        assertTrue(table.log().contains("ATTACHMENT_OPENED DONE"));
        Actor elsewhere = TeamMother.as(table.team.otherFileHolder);
        assertTrue(running.open.handle(elsewhere, made.id(), document).isEmpty(), "DEC-5");
        assertTrue(running.open.handle(holder, table.admitted(), document).isEmpty(), "a file of another case");
    }

    @Test
    void dec_14_theChosenFileMayComeLaterAndOnce() {
        CaseFile made = done(running.takeOver.handle(holder, running.entry(), Optional.empty()));
        done(running.keep.handle(holder, made.id(), RunningMother.document()));
        assertEquals(Plain.HAS_DOCUMENT, refusal(running.keep.handle(holder, made.id(), RunningMother.document())));
        assertEquals(
                Plain.WEIGHED_HERE, refusal(running.keep.handle(holder, table.admitted(), RunningMother.document())));
        ChosenFile empty = new ChosenFile(ShortText.of("leeg.pdf"), MediaType.UNKNOWN, new byte[0]);
        assertEquals(
                new CaseRefusal.ByAttachment(AttachmentRefusal.EMPTY),
                refusal(running.takeOver.handle(holder, running.entry(), Optional.of(empty))));
        assertEquals(2, count(Tables.CASE_FILE), "nothing half taken over");
    }

    @Test
    void dec_14_isForWhoKeepsTheFilesOfTheMunicipalityOrCoordinates() {
        assertEquals(
                Plain.NOT_YOURS,
                refusal(running.takeOver.handle(TeamMother.as(table.team.police), running.entry(), Optional.empty())));
        var elsewhere = RunningMother.entry("Daan Vermeer", table.team.zeedijk.id());
        assertEquals(
                Plain.NOT_YOUR_MUNICIPALITY, refusal(running.takeOver.handle(holder, elsewhere, Optional.empty())));
        Actor coordinator = TeamMother.as(table.team.coordinator);
        CaseFile made = done(running.takeOver.handle(coordinator, elsewhere, Optional.empty()));
        assertTrue(made.participants().isEmpty(), "who takes part may not be known yet");
        assertTrue(vault.read(tx -> table.cases.find(tx, holder, made.id())).isEmpty());
    }

    @Test
    void dec_14_nothingIsDecidedTomorrow() {
        vault.time.forward(Duration.ofDays(-900));
        assertEquals(
                Plain.DECIDED_IN_FUTURE, refusal(running.takeOver.handle(holder, running.entry(), Optional.empty())));
    }

    @Test
    void w_b2_aSchoolIsNoParticipantOfACaseTakenOver() {
        Designation school = new Designation(table.team.school.id(), Optional.empty());
        var entry = RunningMother.entry("Daan Vermeer", table.team.duinrode.id(), school);
        assertEquals(
                new CaseRefusal.NotStanding(table.team.school.name()),
                refusal(running.takeOver.handle(holder, entry, Optional.empty())));
    }

    /// DEC-22: never the number of a signal, and of the same form.
    @Test
    void dec_22_aCaseTakenOverHasANumberOfItsOwn() {
        var signal = table.signals.received();
        CaseFile made = running.taken();
        assertEquals(signal.number().sequence() + 1, made.number().sequence());
        assertEquals(signal.number().storeLetter(), made.number().storeLetter());
    }

    @Test
    void dec_14_isMarkedInTheListAndLookedAtOnItsOwnDayUntilAPlanSays() {
        CaseFile made = running.taken();
        assertTrue(vault.read(tx -> table.cases.list(tx, holder)).getFirst().decidedBefore());
        var plans = new JooqPlans();
        LocalDate review = LocalDate.of(2026, 6, 1);
        assertEquals(
                List.of(made.id()),
                vault.read(tx -> plans.reviewsUntil(tx, holder, review)).stream()
                        .map(row -> row.caseFile())
                        .toList());
        assertTrue(vault.read(tx -> plans.reviewsUntil(tx, holder, review.minusDays(1)))
                .isEmpty());
        Actor elsewhere = TeamMother.as(table.team.otherFileHolder);
        assertTrue(vault.read(tx -> plans.reviewsUntil(tx, elsewhere, review)).isEmpty(), "DEC-5");
    }

    /// W-G1: a case has a term of its own; what it is about and its files do not go with a signal.
    @Test
    void w_g1_whoACaseTakenOverIsAboutStays() {
        CaseFile made = running.taken();
        Set<UUID> going = Set.of(made.subject().orElseThrow().value());
        assertEquals(going, vault.read(tx -> new CaseRemains().kept(tx, going)));
        assertEquals(1, done(vault.transactor().<Integer, Refusal>write(holder, Purpose.DESTROY, tx -> {
            tx.audit(CaseAction.CASE_PROCEEDED, made.id(), made.phase().name());
            return Outcome.done(
                    new AttachmentRows().destroy(tx, Set.of(made.id().value())));
        })));
    }

    /// DEC-16, W-G1: taking over, adding the document and its number are work on the case.
    @Test
    void dec_16_workOnACaseTakenOverStartsItsTermAnew() {
        CaseFile made = done(running.takeOver.handle(holder, running.entry(), Optional.empty()));
        assertEquals(vault.clock.today(), made.lastProcessedOn());
        vault.time.forward(Duration.ofDays(10));
        vault.read(tx -> table.cases.open(tx, holder, made.id()));
        assertEquals(
                vault.clock.today().minusDays(10),
                running.read(holder, made.id()).lastProcessedOn());
        done(running.number.handle(holder, made.id(), Optional.of(new ExternalNumber("X 1"))));
        assertEquals(vault.clock.today(), running.read(holder, made.id()).lastProcessedOn());
        vault.time.forward(Duration.ofDays(1));
        done(running.keep.handle(holder, made.id(), RunningMother.document()));
        assertEquals(vault.clock.today(), running.read(holder, made.id()).lastProcessedOn());
    }

    @Test
    void dec_22_theExternalNumberFindsACaseAndIsNoIdentity() {
        CaseFile made = running.taken();
        CaseId other = table.admitted();
        Optional<ExternalNumber> same = made.external();
        done(running.number.handle(holder, other, same));
        assertEquals(
                Set.of(made.id(), other),
                vault.read(tx -> table.cases.find(tx, holder, "gcos 001")).stream()
                        .map(CaseRow::id)
                        .collect(Collectors.toSet()));
        done(running.number.handle(holder, other, Optional.empty()));
        assertEquals(Optional.empty(), running.read(holder, other).external());
        assertEquals(
                Plain.UNKNOWN, refusal(running.number.handle(TeamMother.as(table.team.otherFileHolder), other, same)));
        assertEquals(Plain.NOT_YOURS, refusal(running.number.handle(TeamMother.as(table.team.police), other, same)));
    }

    @Test
    void dec_14_actionsOfAnOldListComeWithTheirCasesAllOrNone() {
        var late = new TakeOverCases.OldAction(
                ShortText.of("Huisbezoek"),
                table.team.fileHolder.id(),
                vault.clock.today().minusDays(40));
        var nobody = new TakeOverCases.OldAction(ShortText.of("Bellen"), PersonId.fresh(), vault.clock.today());
        var good = new TakeOverCases.Row(running.entry(), List.of(late));
        var bad = new TakeOverCases.Row(RunningMother.entry("Els", table.team.duinrode.id()), List.of(nobody));
        assertFalse(running.list.handle(holder, List.of(good, bad)).isDone());
        assertEquals(0, count(Tables.CASE_FILE));
        CaseFile made = done(running.list.handle(holder, List.of(good))).getFirst();
        var actions = vault.read(tx -> running.actions.of(tx, holder, made.id()));
        assertEquals(1, actions.size());
        assertTrue(actions.getFirst().action().value().overdueOn(vault.clock.today()), "late is late here too");
        assertTrue(table.log().contains("CASE_LIST_TAKEN_OVER DONE"));
    }

    private int count(Table<?> table) {
        return vault.read(tx -> Sql.of(tx).fetchCount(table));
    }

    private void change(Consumer<Tx> work) {
        vault.transactor().<Boolean, Refusal>write(holder, Purpose.RUN_CASE, tx -> {
            work.accept(tx);
            tx.audit(CaseAction.CASE_LIST_TAKEN_OVER, CaseId.fresh());
            return Outcome.done(true);
        });
    }

    private static <T> CaseRefusal refusal(Outcome<T, CaseRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, CaseRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> refusal;
        };
    }
}
