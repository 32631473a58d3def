package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What must be true before a signal takes a step, or before something may be kept of it: refused with
/// the id of the rule in the sentence, nothing changed, and done once it is true.
class SignalGuardsTest {
    private static final LongText TEXT = LongText.of("Past bij het wijkteam.");

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final Actor receiver = some.receiver();
    private final Actor coordinator = TeamMother.as(team.coordinator);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d7_whatNamesTheReporterDoesNotComeToTheTable() {
        SignalEntry plain = some.report();
        SignalEntry pasted = new SignalEntry(
                plain.kind(),
                plain.receivedOn(),
                plain.channel(),
                plain.source(),
                plain.municipality(),
                plain.subject(),
                Optional.of(LongText.of("Doorgestuurd: groet, mevrouw Zonneveld")),
                plain.urgent());
        Signal signal = done(some.record.handle(receiver, pasted, List.of(), SignalMother.source()));
        assertEquals(
                SignalRefusal.Rule.REPORTER_NAMED, Refused.by("W-D7", some.putOnAgenda.handle(receiver, signal.id())));
        Signal clean = done(some.record.handle(receiver, some.report(), List.of(), SignalMother.source()));
        done(some.putOnAgenda.handle(receiver, clean.id()));
    }

    @Test
    void t_s1_aReportComesInTodayOrBeforeAndIsTakenInByItsReceiver() {
        Refused.by("T-S1", recorded(receiver, some.today().plusDays(1)));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), recorded(coordinator, some.today()));
        assertEquals(List.of(), vault.read(tx -> some.reads.list(tx, receiver, SignalFilter.all())));
        Receipt receipt = done(recorded(receiver, some.today())).receipt();
        assertEquals(new Receipt(some.today(), Channel.MAIL, Source.SCHOOL, team.fileHolder.id()), receipt);
    }

    @Test
    void t_s2_testingIsBegunByWhoMayTakeInAndThatIsKept() {
        Signal signal = some.received();
        assertEquals(Outcome.refused(Rule.NOT_FOUND), some.testFacts.handle(coordinator, signal.id(), Map.of()));
        stands(SignalState.RECEIVED, signal);
        done(some.testFacts.handle(receiver, signal.id(), Map.of()));
        assertEquals(team.fileHolder.id(), file(signal).steps().getLast().person());
        stands(SignalState.IN_TESTING, signal);
    }

    @Test
    void t_s3_w_c2_nothingGoesToTheTableUntested() {
        Signal signal = some.tested();
        Fact fact = done(some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        Refused.by("T-S3", some.putOnAgenda.handle(receiver, signal.id()));
        stands(SignalState.IN_TESTING, signal);
        done(some.testFacts.handle(receiver, signal.id(), Map.of(fact.id(), TestState.NOT_CHECKABLE)));
        assertEquals(
                SignalState.ON_AGENDA,
                done(some.putOnAgenda.handle(receiver, signal.id())).state());
    }

    @Test
    void w_c2_whatWasTestedStaysOnceItIsWeighedAndWhoKnowsBetterAddsAFact() {
        Signal signal = some.inWeighing();
        Fact before = file(signal).facts().getFirst();
        Refused.by("W-C2", some.testFacts.handle(receiver, signal.id(), Map.of(before.id(), TestState.NOT_CHECKABLE)));
        Fact better = done(some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        done(some.testFacts.handle(
                receiver, signal.id(), Map.of(before.id(), before.tested(), better.id(), TestState.CHECKED)));
        List<TestState> stand = file(signal).facts().stream().map(Fact::tested).toList();
        assertEquals(List.of(before.tested(), TestState.CHECKED), stand);
    }

    @Test
    void t_s3_w_a3_nothingGoesToTheTableWithoutSubjectResidenceOrContent() {
        SignalEntry full = some.report();
        List<SignalEntry> lacking = List.of(
                entry(full.kind(), full.municipality().isPresent(), Optional.empty(), full.interpretation()),
                entry(full.kind(), false, full.subject(), full.interpretation()),
                entry(full.kind(), true, Optional.of(SignalMother.boy()), Optional.empty()));
        for (SignalEntry entry : lacking) {
            Signal signal = done(some.record.handle(receiver, entry, List.of(), ReportSource.unknown()));
            done(some.testFacts.handle(receiver, signal.id(), Map.of()));
            Refused.by("T-S3", some.putOnAgenda.handle(receiver, signal.id()));
            stands(SignalState.IN_TESTING, signal);
        }
    }

    @Test
    void t_s3_whereThereIsNoFactToTestItGoesToTheTableAtOnce() {
        Signal signal = done(some.record.handle(receiver, some.report(), List.of(), ReportSource.unknown()));
        stands(SignalState.RECEIVED, signal);
        done(some.putOnAgenda.handle(receiver, signal.id()));
        stands(SignalState.ON_AGENDA, signal);
        assertEquals(
                List.of(SignalState.IN_TESTING, SignalState.ON_AGENDA),
                file(signal).steps().stream()
                        .map(SignalStep::to)
                        .filter(state -> state != SignalState.RECEIVED)
                        .toList());
    }

    @Test
    void t_s10_w_c3_oneOfTheThreeDoesNotEndWhatAnotherReceived() {
        Signal signal = some.onAgenda();
        LongText why = LongText.of("Niets voor ons.");
        Refused.by("T-S10", some.withdraw.handle(TeamMother.as(team.prosecution), signal.id(), why));
        stands(SignalState.ON_AGENDA, signal);
        done(some.withdraw.handle(receiver, signal.id(), why));
    }

    @Test
    void t_s3_whatWasReportedIsFixedAtTheTable() {
        Signal signal = some.onAgenda();
        Refused.by("T-S3", some.amend.handle(receiver, signal.id(), 3, some.report(), Optional.empty()));
    }

    @Test
    void t_s3x_preSelectionIsAChoiceOfTheTeamAndOfTwoOfOneOrganisation() {
        Signal signal = some.tested();
        Refused.by("T-S3x", preSorted(signal, receiver, WeighingMother.signature(team.mayor)));
        new PreSelection(vault, team).allow();
        Refused.by("T-S3x", preSorted(signal, receiver, WeighingMother.signature(team.fileHolder)));
        Refused.by("T-S3x", preSorted(signal, receiver, WeighingMother.signature(team.police)));
        stands(SignalState.IN_TESTING, signal);
        done(preSorted(signal, receiver, WeighingMother.signature(team.mayor)));
        stands(SignalState.REFERRED, signal);
    }

    @Test
    void t_s5b_aDeferredSignalGoesBackToTheAgendaByWhoKeepsItAndNobodyElse() {
        Signal signal = some.deferred();
        assertEquals(
                Outcome.refused(Rule.NOT_FOUND), some.putOnAgenda.handle(TeamMother.as(team.powerless), signal.id()));
        stands(SignalState.DEFERRED, signal);
        done(some.putOnAgenda.handle(receiver, signal.id()));
        stands(SignalState.ON_AGENDA, signal);
    }

    @Test
    void t_s8_t_s8b_dec_7_noClosingBeforeTheReporterWasAnswered() {
        Signal signal = some.inWeighing();
        Refused.by("T-S8", some.answer.handle(receiver, signal.id(), AnswerKind.CLOSING, some.phoned()));
        stands(SignalState.IN_WEIGHING, signal);
        some.moved(signal, SignalTransition.WEIGH);
        Refused.by("DEC-7", some.close.handle(receiver, signal.id()));
        stands(SignalState.WEIGHED, signal);
        done(some.answer.handle(receiver, signal.id(), AnswerKind.CLOSING, some.phoned()));
        assertEquals(Outcome.refused(Rule.NOT_FOUND), some.close.handle(coordinator, signal.id()));
        stands(SignalState.ANSWERED, signal);
        done(some.close.handle(receiver, signal.id()));
        stands(SignalState.CLOSED, signal);
    }

    @Test
    void t_s10_isWithdrawnByItsReceiverWithAReasonAndNotFromTheTable() {
        Signal signal = some.onAgenda();
        assertEquals(Outcome.refused(Rule.NOT_FOUND), some.withdraw.handle(coordinator, signal.id(), TEXT));
        stands(SignalState.ON_AGENDA, signal);
        Signal busy = some.inWeighing();
        Refused.by("T-S10", some.withdraw.handle(receiver, busy.id(), TEXT));
        stands(SignalState.IN_WEIGHING, busy);
        done(some.withdraw.handle(receiver, signal.id(), TEXT));
        stands(SignalState.WITHDRAWN, signal);
        assertEquals(Optional.of(TEXT), file(signal).steps().getLast().reason().text());
    }

    @Test
    void w_c1_anAdviceRequestHoldsNobodyAndIsNotWeighed() {
        SignalEntry person = entry(SignalKind.ADVICE_REQUEST, true, Optional.of(SignalMother.boy()), Optional.empty());
        Refused.by("W-C1", some.record.handle(receiver, person, List.of(), ReportSource.unknown()));
        Signal request = done(some.record.handle(receiver, some.adviceRequest(), List.of(), SignalMother.source()));
        Refused.by("W-C1", some.addFact.handle(receiver, request.id(), SignalMother.fact()));
        Refused.by("W-C1", some.testFacts.handle(receiver, request.id(), Map.of()));
        Refused.by("W-C1", some.putOnAgenda.handle(receiver, request.id()));
        stands(SignalState.RECEIVED, request);
        Signal report = some.received();
        Refused.by("W-C1", some.advise.handle(receiver, report.id(), some.phoned()));
        Refused.by("W-C1", some.amend.handle(receiver, report.id(), 1, some.adviceRequest(), Optional.empty()));
        stands(SignalState.RECEIVED, report);
    }

    @Test
    void w_c7_nothingIsAddedToASignalThatWasWeighed() {
        Signal signal = some.weighed();
        int before = file(signal).facts().size();
        Refused.by("W-C7", some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        Refused.by("W-C7", some.gradeFacts.handle(receiver, signal.id(), new GradeFacts.Step.Sources(Map.of())));
        assertEquals(before, file(signal).facts().size());
    }

    @Test
    void w_d1_everyFactHasACategoryOfTheActAndNoOtherExists() {
        assertEquals(
                "abcdefgh",
                Stream.of(DataCategory.values())
                        .map(category -> String.valueOf(category.letter()))
                        .collect(Collectors.joining()));
        assertThrows(IllegalArgumentException.class, () -> DataCategory.ofLetter('i'));
        assertEquals(
                List.of(DataCategory.SIGNAL),
                file(some.received()).facts().stream().map(Fact::category).toList());
    }

    @Test
    void w_d1_whatComesOutOfPoliceOrJudicialDataIsSaidToBeThat() {
        Signal signal = some.received();
        Fact fact = file(signal).facts().getFirst();
        for (DataCategory category : List.of(DataCategory.POLICE, DataCategory.JUDICIAL)) {
            done(some.gradeFacts.handle(
                    receiver, signal.id(), new GradeFacts.Step.Categories(Map.of(fact.id(), category))));
            assertEquals(category, file(signal).facts().getFirst().category());
        }
        Map<Fact.Key, DataCategory> plan = Map.of(fact.id(), DataCategory.PLAN);
        assertThrows(IllegalArgumentException.class, () -> new GradeFacts.Step.Categories(plan));
    }

    /// What the executive of the municipality brings for the weighing is added while the three weigh, special
    /// data with why they are needed.
    @Test
    void w_c10_theExecutiveMayProvideDataForTheWeighing() {
        Signal signal = some.inWeighing();
        Fact brought = done(some.addFact.handle(
                TeamMother.as(team.fileHolder),
                signal.id(),
                new NewFact(FactKind.HEARD, TEXT, Optional.empty(), team.duinrodeTown.name(), DataCategory.SIGNAL)));
        done(some.gradeFacts.handle(
                TeamMother.as(team.fileHolder),
                signal.id(),
                new GradeFacts.Step.Specials(
                        Map.of(brought.id(), new Sensitivity(SpecialKind.HEALTH, Optional.of(TEXT))))));
        assertEquals(team.duinrodeTown.name(), file(signal).facts().getLast().contributor());
    }

    @Test
    void w_d2_specialDataSaysWhyItIsNeeded() {
        assertThrows(IllegalArgumentException.class, () -> new Sensitivity(SpecialKind.HEALTH, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Sensitivity(SpecialKind.NONE, Optional.of(TEXT)));
        Signal signal = some.received();
        Fact fact = file(signal).facts().getFirst();
        Sensitivity needed = new Sensitivity(SpecialKind.HEALTH, Optional.of(TEXT));
        done(some.gradeFacts.handle(receiver, signal.id(), new GradeFacts.Step.Specials(Map.of(fact.id(), needed))));
        assertEquals(
                Optional.of(needed), file(signal).facts().getFirst().appraisal().special());
    }

    /// Trade union, genetic and biometric data, sex life: the act allows none of them, so there is no
    /// place for them.
    @Test
    void w_d3_whatTheActLeavesOutHasNoPlace() {
        assertEquals(
                Set.of("NONE", "ORIGIN", "POLITICAL", "BELIEF", "HEALTH", "CRIMINAL"),
                Stream.of(SpecialKind.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    /// A list knows nothing of special data, so it cannot sort, filter or count by them; nor is a
    /// person kept with a nationality or a belief.
    @Test
    void w_d4_noListAndNoPersonHoldsWhatMayMakeNoDifference() {
        for (Class<?> type : List.of(SignalRow.class, SignalFilter.class, EarlierSignal.class, Subject.class)) {
            String parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::toString)
                    .collect(Collectors.joining(" "));
            for (String never : List.of("SpecialKind", "Sensitivity", "Appraisal", "nationality", "belief", "origin")) {
                assertEquals(-1, parts.indexOf(never), type + " " + never);
            }
        }
    }

    private SignalEntry entry(
            SignalKind kind, boolean placed, Optional<Subject> subject, Optional<LongText> interpretation) {
        SignalEntry full = some.report();
        return new SignalEntry(
                kind,
                full.receivedOn(),
                full.channel(),
                full.source(),
                placed ? full.municipality() : Optional.empty(),
                subject,
                interpretation,
                full.urgent());
    }

    private Outcome<Signal, SignalRefusal> recorded(Actor actor, LocalDate day) {
        SignalEntry full = some.report();
        SignalEntry entry = new SignalEntry(
                full.kind(),
                day,
                full.channel(),
                full.source(),
                full.municipality(),
                full.subject(),
                full.interpretation(),
                full.urgent());
        return some.record.handle(actor, entry, List.of(), ReportSource.unknown());
    }

    private Outcome<Signal, SignalRefusal> preSorted(Signal signal, Actor actor, SignatureProof second) {
        return some.preSort.handle(actor, signal.id(), PreSortReason.TO_CARE, TEXT, second);
    }

    private void stands(SignalState state, Signal signal) {
        assertEquals(state, file(signal).signal().state());
    }

    private SignalFile file(Signal signal) {
        return vault.read(tx -> some.reads.file(tx, receiver, signal.id())).orElseThrow();
    }
}
