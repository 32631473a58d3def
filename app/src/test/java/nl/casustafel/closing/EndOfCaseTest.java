package nl.casustafel.closing;

import static nl.casustafel.testkit.ClosingMother.WHY;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.Closing;
import nl.casustafel.plan.NewAction;
import nl.casustafel.signal.Fact;
import nl.casustafel.testkit.ClosingMother;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How a case ends: proposed, decided, shielded, and what is left to do (law 1.5, T-C6 to T-C10).
class EndOfCaseTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final ClosingMother mother = new ClosingMother(table);
    private final Actor holder = table.recorder();
    private final CaseId id = table.admitted();
    private final LocalDate today = vault.clock.today();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_c6_anEndIsProposedOnceTheListWasAnsweredByAnyParticipant() {
        Refused.by("T-C6", mother.propose.handle(holder, id, WHY));
        List<CheckItem> questions = mother.questions();
        questions.stream().skip(1).forEach(item -> mother.answer(id, item, CheckAnswer.YES));
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.QuestionOpen(questions.getFirst().code()), mother.propose.handle(holder, id, WHY));
        mother.answer(id, questions.getFirst(), CheckAnswer.NOT_ASSESSABLE);
        Refused.with(
                ClosingRefusal.Plain.NO_PART_IN_IT,
                mother.propose.handle(TestVault.actor(Role.LAWFULNESS_REVIEW), id, WHY));
        done(mother.propose.handle(TeamMother.as(table.team.participant), id, WHY));
        assertEquals(CasePhase.SCALING_DOWN_PROPOSED, table.life.file(id).phase());
        assertEquals(Optional.of(WHY), table.life.steps(id).getLast().words().reason());
        Refused.by("T-C6", mother.propose.handle(holder, id, WHY));
    }

    @Test
    void t_c6_wordsAreOwedAtEveryAnswerThatIsNotYes() {
        mother.answered(id);
        CheckItem first = mother.questions().getFirst();
        done(mother.exit.answer(
                holder, id, new AnswerExit.Given(first.code(), CheckAnswer.NOT_ASSESSABLE, Optional.empty())));
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.QuestionOpen(first.code()), mother.propose.handle(holder, id, WHY));
        assertEquals(
                first.asks().in(Language.NL),
                vault.read(tx -> mother.endings.exit(tx, id))
                        .answer(first.code())
                        .orElseThrow()
                        .asked()
                        .value());
    }

    @Test
    void t_c6_endingOverANoIsReadAlongByOneOfThoseWhoDecide() {
        mother.answered(id);
        CheckItem fourth = mother.questions().get(3);
        mother.answer(id, fourth, CheckAnswer.NO);
        Refused.with(ClosingRefusal.Plain.DEVIATION_OPEN, mother.propose.handle(holder, id, WHY));
        Refused.with(
                ClosingRefusal.Plain.OWN_READER,
                mother.exit.deviate(holder, id, WHY, WeighingMother.signature(table.team.fileHolder)));
        Refused.with(
                ClosingRefusal.Plain.READER_DECIDES_NOT,
                mother.exit.deviate(holder, id, WHY, WeighingMother.signature(table.team.participant)));
        done(mother.exit.deviate(holder, id, WHY, WeighingMother.signature(table.team.police)));
        vault.time.forward(Duration.ofMinutes(1));
        mother.answer(id, fourth, CheckAnswer.NO);
        Refused.with(ClosingRefusal.Plain.DEVIATION_OPEN, mother.propose.handle(holder, id, WHY));
        done(mother.exit.deviate(holder, id, WHY, WeighingMother.signature(table.team.police)));
        done(mother.propose.handle(holder, id, WHY));
    }

    @Test
    void t_c6_aProposalIsTakenBackToWhereTheCaseWas() {
        table.life.invite(id);
        done(table.life.begin.handle(holder, id));
        mother.proposed(id);
        done(mother.propose.takeBack(holder, id, WHY));
        assertEquals(CasePhase.IN_ANALYSIS, table.life.file(id).phase());
        Refused.by("T-C6", mother.propose.takeBack(holder, id, WHY));
    }

    @Test
    void t_c7_nobodyEndsWhatWasNotProposed() {
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.ByCase(new CaseRefusal.NoWay(CaseTransition.CLOSE, CasePhase.ADMITTED)),
                mother.close.handle(holder, id, mother.wish(ClosingReason.GOAL_REACHED)));
        assertEquals("REFUSED T-C7", table.log().getFirst());
    }

    @Test
    void t_c7_w_e4_twoParticipantsOfDifferentOrganisationsDecideAndNoCoordinatorDoes() {
        mother.proposed(id);
        CloseCase.Wish wish = mother.wish(ClosingReason.GOAL_REACHED);
        for (var signed : List.of(
                List.of(WeighingMother.signature(table.team.police)),
                List.of(
                        WeighingMother.signature(table.team.police),
                        WeighingMother.signature(table.team.coordinator)))) {
            Refused.with(
                    ClosingRefusal.Plain.TWO_DECIDE,
                    mother.close.handle(
                            holder, id, new CloseCase.Wish(wish.reason(), WHY, wish.kept(), wish.aftercare(), signed)));
        }
        Refused.with(
                ClosingRefusal.Plain.NOT_YOURS_TO_RUN, mother.close.handle(TeamMother.as(table.team.police), id, wish));
        done(mother.close.handle(holder, id, wish));
    }

    @Test
    void t_c7_noActionIsLeftWithoutAWord() {
        mother.proposed(id);
        AgreeAction agree = new AgreeAction(
                vault.transactor(), mother.actions, table.signals.signals, table.proceed, table.team.team, vault.clock);
        done(agree.handle(
                holder,
                new NewAction(
                        ActionOrigin.of(id),
                        ShortText.of("Mentor bellen"),
                        table.team.fileHolder.id(),
                        Optional.empty(),
                        today.plusDays(7))));
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.ActionsLeft(1),
                mother.close.handle(holder, id, mother.wish(ClosingReason.GOAL_REACHED)));
        ActionRow open = vault.read(tx -> mother.actions.of(tx, holder, id)).getFirst();
        done(new CloseAction(vault.transactor(), mother.actions, table.proceed, vault.clock)
                .handle(
                        holder,
                        open.action().value().id(),
                        open.action().version(),
                        new Closing.Lapsed(LongText.of("De mentor is weg."))));
        done(mother.close.handle(holder, id, mother.wish(ClosingReason.GOAL_REACHED)));
    }

    @Test
    void w_g1_w_g3_w_g4_whatIsKeptIsKeptAsShortAsCanBeAndWithAReason() {
        mother.proposed(id);
        Refused.by("W-G1", mother.close.handle(holder, id, kept(ClosingReason.GOAL_REACHED, today.minusDays(1))));
        Refused.<ClosingRefusal>with(
                new ClosingRefusal.KeptTooLong(today.plusYears(5)),
                mother.close.handle(
                        holder,
                        id,
                        kept(ClosingReason.GOAL_REACHED, today.plusYears(5).plusDays(1))));
        CloseCase.Wish year = mother.wish(ClosingReason.GOAL_REACHED);
        Refused.by(
                "W-G4",
                mother.close.handle(
                        holder,
                        id,
                        new CloseCase.Wish(
                                year.reason(),
                                WHY,
                                new CaseClosing.Kept(today.plusYears(1), Optional.empty()),
                                year.aftercare(),
                                year.signed())));
        Refused.by("W-G3", mother.close.handle(holder, id, kept(ClosingReason.WRONGLY_INCLUDED, today.plusDays(1))));
        assertEquals(today, KeptTerm.proposed(ClosingReason.WRONGLY_INCLUDED, today, Optional.of(today.plusMonths(6))));
        assertEquals(
                today.plusMonths(6),
                KeptTerm.proposed(ClosingReason.GOAL_REACHED, today, Optional.of(today.plusMonths(6))));
        assertEquals(today, KeptTerm.proposed(ClosingReason.GOAL_REACHED, today, Optional.empty()));
        done(mother.close.handle(holder, id, year));
        assertEquals(
                year.kept(),
                vault.read(tx -> mother.closings.of(tx, id)).orElseThrow().kept());
    }

    private CloseCase.Wish kept(ClosingReason reason, LocalDate until) {
        return new CloseCase.Wish(
                reason,
                WHY,
                new CaseClosing.Kept(until, Optional.of(WHY)),
                Optional.of(new CaseClosing.Aftercare(Optional.empty(), Optional.empty(), WHY)),
                mother.two());
    }

    @Test
    void t_c7_somebodyLooksBackOrItIsSaidWhyNotAndNeverOnWhatIsGone() {
        mother.proposed(id);
        CloseCase.Wish wish = mother.wish(ClosingReason.GOAL_REACHED);
        Refused.with(
                ClosingRefusal.Plain.AFTERCARE_OPEN, mother.close.handle(holder, id, looking(wish, Optional.empty())));
        Refused.with(
                ClosingRefusal.Plain.AFTERCARE_BEYOND,
                mother.close.handle(holder, id, looking(wish, Optional.of(today.plusMonths(13)))));
        Refused.with(
                ClosingRefusal.Plain.AFTERCARE_PAST,
                mother.close.handle(holder, id, looking(wish, Optional.of(today))));
        done(mother.close.handle(holder, id, kept(ClosingReason.DECEASED, today)));
        assertTrue(owed(holder).stream().noneMatch(one -> one.task().kind() == TaskKind.AFTERCARE));
        assertTrue(owed(holder).stream().noneMatch(one -> one.task().kind() == TaskKind.PERSON));
    }

    private CloseCase.Wish looking(CloseCase.Wish wish, Optional<LocalDate> first) {
        return new CloseCase.Wish(
                wish.reason(),
                WHY,
                wish.kept(),
                first.map(day -> new CaseClosing.Aftercare(Optional.of(day), Optional.empty(), WHY)),
                wish.signed());
    }

    @Test
    void t_c7_everybodyWhoHadDataIsOnAListWithoutANameOfThePerson() {
        mother.closed(id);
        List<OwedTask> owed = owed(holder);
        assertEquals(
                List.of(TaskKind.PERSON, TaskKind.RECIPIENT, TaskKind.REPORTER),
                owed.stream()
                        .map(one -> one.task().kind())
                        .filter(kind -> kind != TaskKind.AFTERCARE)
                        .sorted(Comparator.comparing(Enum::name))
                        .toList());
        assertEquals(
                Optional.of(table.team.probationOffice.name()),
                owed.stream()
                        .filter(one -> one.task().kind() == TaskKind.RECIPIENT)
                        .flatMap(one -> one.task().to().stream())
                        .map(to -> to.name())
                        .findFirst());
        assertEquals(
                List.of(today.plusMonths(6), today.plusMonths(12)),
                owed.stream()
                        .filter(one -> one.task().kind() == TaskKind.AFTERCARE)
                        .map(one -> one.task().dueOn())
                        .toList());
        ClosingTask.Key first = owed.getFirst().task().id();
        Refused.with(
                ClosingRefusal.Plain.UNKNOWN, mother.task.handle(TeamMother.as(table.team.otherFileHolder), first));
        Refused.with(
                ClosingRefusal.Plain.NOT_YOURS_TO_RUN, mother.task.handle(TeamMother.as(table.team.police), first));
        done(mother.task.handle(holder, first));
        Refused.with(ClosingRefusal.Plain.ALREADY_DONE, mother.task.handle(holder, first));
        assertEquals(owed.size() - 1, owed(holder).size());
        assertEquals(List.of(), owed(TeamMother.as(table.team.otherFileHolder)));
        assertEquals(List.of(), owed(TeamMother.as(table.team.police)));
    }

    @Test
    void uit9_whoWasWronglyIncludedIsToldAsWrongEverywhereAndDueTheSameDay() {
        mother.proposed(id);
        done(mother.close.handle(
                holder,
                id,
                new CloseCase.Wish(
                        ClosingReason.WRONGLY_INCLUDED,
                        WHY,
                        new CaseClosing.Kept(today, Optional.empty()),
                        Optional.empty(),
                        mother.two())));
        assertTrue(owed(holder).stream().anyMatch(one -> one.task().kind() == TaskKind.RECIPIENT_WRONG));
        assertEquals(
                today,
                vault.read(tx -> mother.closings.of(tx, id))
                        .orElseThrow()
                        .kept()
                        .until());
    }

    @Test
    void t_c8_w_e3_fromTheEndOnNobodySeesIt() {
        mother.closed(id);
        for (Actor one : List.of(holder, TeamMother.as(table.team.police), TeamMother.as(table.team.coordinator))) {
            assertFalse(vault.read(tx -> table.cases.find(tx, one, id)).isPresent());
            assertEquals(Optional.empty(), vault.read(tx -> mother.endings.of(tx, one, id)));
            assertEquals(Optional.empty(), vault.read(tx -> mother.reviews.of(tx, one, id)));
        }
        Refused.with(
                ClosingRefusal.Plain.UNKNOWN,
                mother.exit.answer(
                        holder,
                        id,
                        new AnswerExit.Given(mother.questions().getFirst().code(), CheckAnswer.YES, Optional.empty())));
    }

    @Test
    void t_c9_anEndStandsOnTheListOfWhatIsDestroyedByItsLastDay() {
        mother.closed(id);
        CaseClosing closing = vault.read(tx -> mother.closings.all(tx)).getFirst();
        assertEquals(id, closing.caseFile());
        assertEquals(today.plusYears(1), closing.kept().until());
    }

    @Test
    void t_c10_w_e5_aCaseGoesToAnotherMunicipalityOnceItIsKnownOfEachFactWhetherItMayGo() {
        done(new DossierMother(table)
                .bring.handle(
                        holder, id, new DossierMother(table).said("Hij zoekt contact.", table.team.probationOffice)));
        CaseFile caseFile = table.life.file(id);
        List<Fact> items = vault.read(tx -> mother.transfer.items(tx, holder, caseFile));
        assertFalse(items.isEmpty());
        TransferCase.Wish wish = new TransferCase.Wish(
                ShortText.of("Casusoverleg Zuiderhaven"),
                WHY,
                new CaseClosing.Kept(today, Optional.empty()),
                mother.two());
        Refused.with(ClosingRefusal.Plain.CONSENT_OPEN, mother.transfer.handle(holder, id, wish));
        assertEquals("REFUSED T-C10", table.log().getFirst());
        items.forEach(item -> done(mother.consent.handle(holder, id, item.id(), item.equals(items.getFirst()))));
        assertEquals(
                1,
                vault.read(tx -> mother.endings.consents(tx, id)).stream()
                        .filter(Consent::agrees)
                        .count());
        Refused.with(
                ClosingRefusal.Plain.TWO_DECIDE,
                mother.transfer.handle(holder, id, new TransferCase.Wish(wish.to(), WHY, wish.kept(), List.of())));
        done(mother.transfer.handle(holder, id, wish));
        assertFalse(vault.read(tx -> table.cases.find(tx, holder, id)).isPresent());
        assertEquals(
                ClosingReason.MOVED,
                vault.read(tx -> mother.closings.of(tx, id)).orElseThrow().reason());
        assertTrue(owed(holder).stream().anyMatch(one -> one.task().kind() == TaskKind.RECIPIENT));
    }

    @Test
    void w_e5_thereIsNoPlaceForWhySomebodyObjects() {
        assertEquals(
                List.of("caseFile", "item", "agrees", "notedBy", "notedOn"),
                Stream.of(Consent.class.getRecordComponents())
                        .map(part -> part.getName())
                        .toList());
    }

    @Test
    void t_c7_whatIsOverBeginsAgainOnlyWithANewSignalAndANewWeighing() {
        mother.closed(id);
        for (CaseTransition way : CaseTransition.values()) {
            assertFalse(way.startsFrom(CasePhase.CLOSED), way.id());
            assertFalse(way.startsFrom(CasePhase.TRANSFERRED), way.id());
        }
        assertTrue(
                vault.transactor()
                                .<CaseId, CaseRefusal>write(
                                        holder,
                                        Purpose.RUN_CASE,
                                        tx -> table.proceed.within(
                                                tx, holder, id, CaseTransition.BEGIN_ANALYSIS, CaseStep.Words.NONE))
                        instanceof Outcome.Refused<CaseId, CaseRefusal>);
    }

    private List<OwedTask> owed(Actor actor) {
        return vault.read(tx -> mother.endings.owed(tx, actor));
    }
}
