package nl.casustafel.signal.store;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.KnownMail;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignalReadsTest {
    private TestVault vault;
    private TeamMother team;
    private SignalMother some;

    @BeforeEach
    void open() {
        vault = new TestVault();
        team = new TeamMother(vault);
        some = new SignalMother(vault, team);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsTheReporterFromADecider() { // W-D7
        Signal signal = some.weighed();
        done(some.answer.handle(some.receiver(), signal.id(), AnswerKind.CLOSING, some.phoned()));
        Actor police = TeamMother.as(team.police);

        SignalFile file =
                vault.read(tx -> some.reads.file(tx, police, signal.id())).orElseThrow();
        assertTrue(file.receiverPart().isEmpty());
        assertEquals(2, file.answers().size());
        assertFalse(everything(file).contains(SignalMother.REPORTER));
        assertTrue(found(police, "Zonneveld").isEmpty());
        assertEquals(
                Outcome.refused(Rule.NOT_ALLOWED),
                some.answer.handle(police, signal.id(), AnswerKind.RECEIPT, some.phoned()));

        assertEquals(
                Optional.of(SignalMother.source()),
                vault.read(tx -> some.reads.file(tx, some.receiver(), signal.id()))
                        .orElseThrow()
                        .receiverPart()
                        .map(SignalFile.ReceiverPart::source));
        // Not even the receiver finds it by the reporter.
        assertTrue(found(some.receiver(), "Zonneveld").isEmpty());
    }

    @Test
    void showsNothingToSomebodyWithoutARole() {
        Signal signal = some.onAgenda();
        Actor powerless = TeamMother.as(team.powerless);

        assertTrue(vault.read(tx -> some.reads.file(tx, powerless, signal.id())).isEmpty());
        assertTrue(listed(powerless).isEmpty());
        assertTrue(found(powerless, "3B").isEmpty());
        assertTrue(vault.read(tx -> some.reads.counts(tx, powerless)).isEmpty());
        assertTrue(vault.read(tx -> some.reads.recognises(tx, powerless, SignalMother.MAIL_KEY))
                .isEmpty());
        assertTrue(vault.read(
                        tx -> some.reads.answersDue(tx, powerless, some.today().plusYears(1)))
                .isEmpty());
        assertEquals(Outcome.refused(Rule.NOT_FOUND), some.withdraw.handle(powerless, signal.id(), LongText.of("weg")));
    }

    @Test
    void showsADeciderNothingBeforeTheAgenda() { // DEC-1
        some.tested();
        Actor police = TeamMother.as(team.police);
        assertTrue(listed(police).isEmpty());
        some.onAgenda();
        assertEquals(1, listed(police).size());
        assertTrue(listed(TeamMother.as(team.otherFileHolder)).isEmpty()); // DEC-5
    }

    @Test
    void findsByNumberOrByAPartOfTheSubjectsName() {
        Signal signal = some.received();
        assertEquals(signal.id(), found(some.receiver(), "a-001").getFirst().id());
        assertEquals(signal.id(), found(some.receiver(), "UIT 3b").getFirst().id());
        assertTrue(found(some.receiver(), "%").isEmpty());
    }

    @Test
    void listsWhatIsAskedFor() {
        some.received();
        Signal second = some.onAgenda();
        List<SignalRow> rows =
                vault.read(tx -> some.reads.list(tx, some.receiver(), SignalFilter.in(SignalState.ON_AGENDA)));
        assertEquals(List.of(second.id()), rows.stream().map(SignalRow::id).toList());
        assertEquals(Optional.of(ShortText.of("jongen uit 3B")), rows.getFirst().calledBy());
        assertEquals(
                Map.of(SignalState.RECEIVED, 1, SignalState.ON_AGENDA, 1),
                vault.read(tx -> some.reads.counts(tx, some.receiver())));
    }

    @Test
    void leavesALineWhenASignalIsOpenedAndNoneForAList() {
        Signal signal = some.received();
        listed(some.receiver());
        long before = opened(signal);
        vault.read(tx -> some.reads.file(tx, some.receiver(), signal.id()));
        assertEquals(0, before);
        assertEquals(1, opened(signal));
        vault.read(tx -> some.reads.again(tx, some.receiver(), signal.id()));
        assertEquals(1, opened(signal));
    }

    @Test
    void recognisesAMailAlreadyTakenInWithoutOpeningIt() {
        Signal signal = some.received();
        assertEquals(List.of(new KnownMail(signal.number(), Optional.of(signal.id()))), known(some.receiver()));
        assertEquals(
                List.of(new KnownMail(signal.number(), Optional.empty())), known(TeamMother.as(team.otherFileHolder)));
    }

    @Test
    void listsOpenAnswersOfTheReceiverAlone() { // DEC-7
        Signal signal = some.weighed();
        assertEquals(List.of(AnswerKind.CLOSING, AnswerKind.RECEIPT), due(some.receiver()));
        assertTrue(due(TeamMother.as(team.police)).isEmpty());
        done(some.answer.handle(some.receiver(), signal.id(), AnswerKind.CLOSING, some.phoned()));
        // With the closing answer given nobody waits for a receipt any more.
        assertTrue(due(some.receiver()).isEmpty());
    }

    private List<AnswerKind> due(Actor actor) {
        return vault.read(tx -> some.reads.answersDue(tx, actor, some.today().plusMonths(1))).stream()
                .map(each -> each.kind())
                .sorted(Comparator.comparing(Enum::name))
                .toList();
    }

    private List<KnownMail> known(Actor actor) {
        return vault.read(tx -> some.reads.recognises(tx, actor, SignalMother.MAIL_KEY));
    }

    private List<SignalRow> listed(Actor actor) {
        return vault.read(tx -> some.reads.list(tx, actor, SignalFilter.all()));
    }

    private List<SignalRow> found(Actor actor, String words) {
        return vault.read(tx -> some.reads.find(tx, actor, ShortText.of(words), 20));
    }

    private long opened(Signal signal) {
        return vault.read(tx -> vault.audit.about(tx, signal.id().value())).stream()
                .filter(row -> row.action().value().equals("SIGNAL_OPENED"))
                .count();
    }

    /// All texts of a file, as a printer of it would find them.
    private static String everything(SignalFile file) {
        StringBuilder texts = new StringBuilder();
        file.signal().interpretation().ifPresent(text -> texts.append(text.value()));
        file.subject().ifPresent(subject -> texts.append(subject.calledBy().value()));
        file.facts()
                .forEach(fact -> texts.append(fact.text().value())
                        .append(fact.contributor().value()));
        file.steps().forEach(step -> step.reason().text().ifPresent(text -> texts.append(text.value())));
        file.receiverPart()
                .ifPresent(part -> texts.append(
                        part.source().reporterName().map(ShortText::value).orElse("")));
        return texts.append(file).toString();
    }
}
