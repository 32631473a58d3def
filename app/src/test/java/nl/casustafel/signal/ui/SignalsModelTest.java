package nl.casustafel.signal.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerTerm;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignalsModelTest {
    private final SignalDeskMother mother = new SignalDeskMother();
    private final SignalsModel list = list(mother.signals.receiver());

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void everyWordNarrowsWhateverItIsAWordOf() {
        called("Hélène Çelik");
        mother.signals.tested();
        list.load();
        list.narrowing.words.typed().set("helene CELIK duinrode");
        assertEquals(List.of("Hélène Çelik"), abouts());
        list.narrowing.words.typed().set("toets");
        assertEquals(List.of("jongen uit 3B"), abouts());
        list.narrowing.words.typed().set("boer 3b");
        assertEquals(List.of("jongen uit 3B"), abouts());
    }

    @Test
    void narrowsByMunicipalityTermAndReceiver() {
        mother.signals.received();
        list.load();
        pick(list.narrowing.municipality, "Zeedijk");
        assertEquals(List.of(), abouts());
        pick(list.narrowing.municipality, "Duinrode");
        pick(list.narrowing.receiver, "Femke de Boer");
        assertEquals(1, list.rows().size());
        pick(list.narrowing.receiver, "Petra Kuiper");
        assertEquals(0, list.rows().size());
        pick(list.narrowing.receiver, "alle");
        pick(list.narrowing.due, "te laat");
        assertEquals(0, list.rows().size());
        mother.vault.time.forward(Duration.ofDays(60));
        list.load();
        assertEquals(1, list.rows().size());
    }

    @Test
    void oneStateIsShownByItself() {
        mother.signals.received();
        mother.signals.tested();
        list.narrowing.selection.chosen().set(SignalSelection.IN_TESTING);
        assertEquals(
                List.of(SignalState.IN_TESTING),
                list.rows().stream().map(one -> one.row().state()).toList());
    }

    @Test
    void aKeptFilterComesBackWithoutItsWordsAndIsOnesOwn_W_G1() {
        mother.signals.received();
        list.load();
        list.narrowing.selection.chosen().set(SignalSelection.TO_TEST);
        pick(list.narrowing.municipality, "Duinrode");
        pick(list.narrowing.due, "binnen zeven dagen");
        list.narrowing.words.typed().set("Çelik");
        list.filterName.typed().set("mijn week");
        list.keepFilter();
        SignalsModel again = list(mother.signals.receiver());
        again.load();
        again.filter.chosen().set(again.filter.options().getFirst());
        assertEquals(SignalSelection.TO_TEST, again.narrowing.selected());
        assertEquals(
                Optional.of(AnswerTerm.THIS_WEEK),
                again.narrowing.kept(ShortText.of("x")).due());
        assertEquals("", again.narrowing.words.typed().get());
        SignalsModel other = list(TeamMother.as(mother.team.coordinator));
        other.load();
        assertTrue(other.filter.options().isEmpty());
        again.dropFilter();
        assertTrue(again.filter.options().isEmpty());
    }

    @Test
    void theSameNameTakesThePlaceOfTheFirst() {
        list.load();
        for (SignalSelection selection : List.of(SignalSelection.TO_TEST, SignalSelection.ENDED)) {
            list.narrowing.selection.chosen().set(selection);
            list.filterName.typed().set("Week");
            list.keepFilter();
        }
        assertEquals(
                List.of(SignalSelection.ENDED),
                list.filter.options().stream().map(kept -> kept.selection()).toList());
    }

    @Test
    void columnsAndTheirOrderStay() {
        list.load();
        list.columns.ticked(SignalColumn.RECEIVED).set(false);
        list.columns.ticked(SignalColumn.RECEIVER).set(true);
        list.columns.move(SignalColumn.STATE, -1);
        list.flush();
        SignalsModel again = list(mother.signals.receiver());
        again.load();
        assertEquals(
                List.of(
                        SignalColumn.NUMBER,
                        SignalColumn.ABOUT,
                        SignalColumn.STATE,
                        SignalColumn.MUNICIPALITY,
                        SignalColumn.NEXT,
                        SignalColumn.RECEIVER),
                again.columns.shown().get());
        assertFalse(again.columns.isChanged());
        SignalColumn.USUAL.forEach(column -> again.columns.ticked(column).set(false));
        again.columns.ticked(SignalColumn.RECEIVER).set(false);
        assertEquals(List.of(SignalColumn.NUMBER), again.columns.shown().get());
    }

    @Test
    void closesTheOnesThatMayBeClosedAndSaysWhyOfTheOthers_T_S8b() {
        Signal answered = answered();
        Signal received = mother.signals.received();
        list.narrowing.selection.chosen().set(SignalSelection.ALL);
        SeveralModel several = several();
        several.close(List.copyOf(list.rows()));
        assertEquals(
                List.of(false, true),
                several.results().stream().map(SeveralModel.Result::done).toList());
        assertTrue(several.results().getFirst().outcome().contains("T-S8b"));
        assertEquals(SignalState.CLOSED, state(answered));
        assertEquals(SignalState.RECEIVED, state(received));
    }

    @Test
    void whatTheAgendaRefusesIsToldPerSignal_T_S3() {
        mother.signals.tested();
        mother.signals.received();
        list.load();
        SeveralModel several = several();
        several.toAgenda(List.copyOf(list.rows()));
        mother.severalAnswered.accept(mother.toAgenda.stream()
                .map(id -> ListActs.Handled.of(
                        id,
                        () -> mother.signals
                                        .putOnAgenda
                                        .handle(mother.signals.receiver(), id)
                                        .isDone()
                                ? Optional.empty()
                                : Optional.of(SignalRefusal.Rule.FACT_UNTESTED)))
                .toList());
        assertEquals(
                List.of("2026-A-002", "2026-A-001"),
                several.results().stream().map(SeveralModel.Result::number).toList());
        assertEquals("Staat op de agenda.", several.results().get(1).outcome());
        assertTrue(several.results().getFirst().outcome().contains("T-S3"));
    }

    @Test
    void leavesAsItStandsAndHarmlessAndWithoutTheReporter_W_D7_W_F4() {
        called("=HYPERLINK(\"x\";1)");
        called("\"Jan; de\" Vries");
        mother.signals.received();
        list.load();
        ListExport export = export(mother.signals.receiver());
        mother.saveAs = Optional.of(Path.of("lijst.csv"));
        export.save(shown());
        assertTrue(mother.outlet.stated.isEmpty(), "nothing leaves without recipient, purpose and ground");
        state(export);
        export.save(shown());
        assertEquals(
                "\uFEFF\"Over\";\"Nummer\"\r\n"
                        + "\"jongen uit 3B\";\"2026-A-003\"\r\n"
                        + "\"\"\"Jan; de\"\" Vries\";\"2026-A-002\"\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\";1)\";\"2026-A-001\"\r\n",
                mother.outlet.table);
        assertEquals(3, mother.outlet.stated.orElseThrow().numbers().size());
        for (SignalColumn column : SignalColumn.values()) {
            export.save(new ListExport.Shown(SignalSelection.RUNNING, List.copyOf(list.rows()), List.of(column)));
            assertFalse(mother.outlet.table.contains(SignalMother.REPORTER), column.name());
        }
    }

    @Test
    void whatIsNoLongerSeenDoesNotLeave_DEC_5() {
        mother.signals.received();
        list.load();
        ListExport export = export(TeamMother.as(mother.team.otherFileHolder));
        mother.saveAs = Optional.of(Path.of("lijst.csv"));
        state(export);
        export.save(shown());
        assertEquals("", mother.outlet.table);
        assertEquals(
                "In deze lijst staat geen signaal dat u mag uitgeven. Kies een ander filter, of vraag de "
                        + "dossierhouder van die gemeente.",
                Optional.<@Nullable Notice>ofNullable(export.notice().get())
                        .orElseThrow()
                        .sentence());
    }

    private ListExport.Shown shown() {
        return new ListExport.Shown(
                SignalSelection.RUNNING, List.copyOf(list.rows()), List.of(SignalColumn.ABOUT, SignalColumn.NUMBER));
    }

    private static void state(ListExport export) {
        export.recipient.typed().set("Burgemeester van Duinrode");
        export.purpose.typed().set("Voorbereiding overleg");
        export.basis.typed().set("WPGA art. 6");
    }

    private ListExport export(Actor actor) {
        return new ListExport(mother.desk, mother.seat(actor), mother.signals.reads, mother.outlet);
    }

    private SeveralModel several() {
        return new SeveralModel(
                mother.desk, mother.seat(), mother.acts, mother.lists().agenda());
    }

    private SignalsModel list(Actor actor) {
        return new SignalsModel(mother.desk, mother.seat(actor), mother.acts.reads(), mother.lists(), path -> {});
    }

    private List<String> abouts() {
        return list.rows().stream().map(Listed::about).toList();
    }

    private static <T> void pick(Choice<Pick<T>> choice, String words) {
        choice.chosen()
                .set(choice.options().stream()
                        .filter(pick -> pick.words().equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    private SignalState state(Signal signal) {
        return mother.vault
                .read(tx -> mother.signals.signals.find(tx, mother.signals.receiver(), signal.id()))
                .orElseThrow()
                .value()
                .state();
    }

    private Signal answered() {
        Signal signal = mother.signals.weighed();
        done(mother.signals.answer.handle(
                mother.signals.receiver(), signal.id(), AnswerKind.CLOSING, mother.signals.phoned()));
        return signal;
    }

    private void called(String name) {
        SignalEntry entry = mother.signals.report();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        done(mother.signals.record.handle(
                mother.signals.receiver(),
                new SignalEntry(
                        entry.kind(),
                        entry.receivedOn(),
                        entry.channel(),
                        entry.source(),
                        entry.municipality(),
                        Optional.of(subject),
                        entry.interpretation(),
                        entry.urgent()),
                List.of(SignalMother.fact()),
                SignalMother.source()));
    }
}
