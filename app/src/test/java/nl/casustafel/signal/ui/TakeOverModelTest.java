package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An old list is looked at row by row first, and taken over whole or not at all (DEC-14).
@OneAtATime
class TakeOverModelTest {
    private static final String LIST = """
        Zaaknr;Datum;Bron;Gemeente;Naam;Geboortedatum;Omschrijving
        2019-34;3-2-2026;school;Duinrode;Sami de Boer;1-5-2009;"Zei dat hij weg wil.

        Liet een filmpje zien."
        2019-35;4-2-2026;oom;Verweg;Kim Smit;;Bleef weg
        2019-36;;school;;Bo;;x
        2019-37;31-2-2026;school;;Bo;;x
        2019-38;4-2-2026;school;;;;
        2019-39;4-2-2026;school;;;3-3-2001;zei iets
        2019-40;4-2-2026;school;Duinrode;A;;b;c
        2019-35;4-2-2026;oom;Verweg;Kim Smit;;Bleef weg
        """;

    private final SignalDeskMother mother = new SignalDeskMother();
    private final TakeOverModel<ListColumn, TakeOverList.Row> model = model(mother.seat());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void guessesWhatTheColumnsMeanFromTheirHeaders() throws IOException {
        choose(LIST);

        assertEquals(
                List.of(
                        ListColumn.OLD_NUMBER,
                        ListColumn.RECEIVED,
                        ListColumn.SOURCE,
                        ListColumn.MUNICIPALITY,
                        ListColumn.NAME,
                        ListColumn.BORN,
                        ListColumn.FACT),
                model.columns().stream()
                        .map(column -> column.meaning().chosen().get())
                        .toList());
        assertEquals("2019-34", model.columns().getFirst().example());
    }

    @Test
    void saysOfEveryRowWhatBecomesOfItAndWritesNothing() throws IOException {
        choose(LIST);
        model.check();

        assertEquals(2, model.ready().get());
        assertEquals("2 rijen worden een signaal, 6 niet. Er is nog niets vastgelegd.", said());
        var rows = model.rows();
        assertEquals("", rows.get(0).remark());
        assertTrue(rows.get(1).remark().contains("bron"), rows.get(1).remark());
        assertTrue(rows.get(1).remark().contains("gemeente"), rows.get(1).remark());
        assertTrue(
                rows.get(2).remark().startsWith("De datum van de melding ontbreekt"),
                rows.get(2).remark());
        assertTrue(
                rows.get(3).remark().startsWith("Bij ‘datum melding’: "),
                rows.get(3).remark());
        assertTrue(
                rows.get(4).remark().startsWith("Er staat niet om wie"),
                rows.get(4).remark());
        assertTrue(
                rows.get(5).remark().startsWith("Er staat een geboortedatum"),
                rows.get(5).remark());
        assertTrue(
                rows.get(6).remark().startsWith("De rij heeft 8 velden"),
                rows.get(6).remark());
        assertTrue(
                rows.get(7).remark().startsWith("Dezelfde rij staat al op regel 5"),
                rows.get(7).remark());
        assertEquals(2, rows.getFirst().line());
        assertEquals(0, signals().size());
    }

    @Test
    void recordsThoseThatFitAndKeepsTheOthersOnTheScreen() throws IOException {
        choose(LIST);
        model.check();
        model.takeOver();

        assertEquals(2, signals().size());
        assertEquals(6, model.rows().size());
        SignalRow first = signals().stream()
                .filter(row -> row.calledBy().orElseThrow().value().equals("Sami de Boer"))
                .findFirst()
                .orElseThrow();
        SignalFile file = mother.vault
                .transactor()
                .read(
                        mother.signals.receiver(),
                        Purpose.REGISTER_SIGNAL,
                        tx -> mother.signals.reads.file(tx, mother.signals.receiver(), first.id()))
                .orElseThrow();
        assertEquals(Channel.OLD_LIST, file.signal().receipt().channel());
        assertEquals(Source.SCHOOL, first.source());
        assertTrue(first.municipality().isPresent());
        assertEquals(
                "Zei dat hij weg wil.\n\nLiet een filmpje zien.",
                file.facts().getFirst().text().value());
        assertEquals(
                "Nummer in de oude lijst: 2019-34",
                file.signal().interpretation().orElseThrow().value());
    }

    @Test
    void passesOverWhatWasTakenOverBefore() throws IOException {
        choose(LIST);
        model.check();
        model.takeOver();
        choose(LIST);
        model.check();

        assertEquals(0, model.ready().get());
        assertTrue(model.rows().getFirst().remark().startsWith("Staat er al als signaal"));
    }

    @Test
    void checksAgainOnceAColumnMeansSomethingElse() throws IOException {
        choose(LIST);
        model.check();
        model.columns().get(0).meaning().chosen().set(ListColumn.NAME);
        assertEquals(0, model.ready().get());
        model.check();
        assertEquals(
                Notice.Kind.WARNING,
                Objects.requireNonNull(model.notice().get()).kind());
        assertTrue(said().contains("naam"), said());

        model.columns().get(4).meaning().chosen().set(ListColumn.NOT_USED);
        model.check();
        assertEquals("2019-34", model.rows().getFirst().about());
    }

    @Test
    void recordsNothingForWhoTakesInNoSignals() throws IOException {
        var other = model(mother.seat(TestVault.actor(Role.PROCESS_COORDINATOR)));
        mother.chosen = Optional.of(list(LIST));
        other.choose();
        other.check();
        other.takeOver();

        assertEquals(
                Notice.Kind.REFUSED,
                Objects.requireNonNull(other.notice().get()).kind());
        assertEquals(0, signals().size());
    }

    @Test
    void saysWhyAFileIsNoList() throws IOException {
        choose("PK\u0003\u0004");

        assertTrue(said().contains("geen CSV-bestand"), said());
        model.check();
        model.takeOver();
        assertTrue(model.rows().isEmpty());
    }

    @Test
    void forgetsTheListBeforeWhereTheNextIsNone() throws IOException {
        choose(LIST);
        choose("PK\u0003\u0004");
        assertTrue(model.columns().isEmpty());
        model.check();
        assertTrue(model.rows().isEmpty());
    }

    @Test
    void readsADutchListAlsoWhereTheScreenIsEnglish_DEC_26() throws IOException {
        Texts english = Texts.strict(Language.EN);
        var other =
                new TakeOverModel<>(mother.desk, mother.seat(), new SignalList(english, mother.seat(), mother.acts));
        mother.chosen = Optional.of(list("Datum;Bron;Naam;Omschrijving\n3-2-2026;school;Sami;zag het\n"));
        other.choose();
        other.check();
        other.takeOver();
        SignalRow made = signals().getFirst();
        assertEquals(Source.SCHOOL, made.source());
        assertEquals(
                "school",
                mother.vault
                        .read(tx -> mother.signals.signals.facts(tx, made.id()))
                        .getFirst()
                        .contributor()
                        .value());
    }

    @Test
    void takesNoTwoPeopleForOneWhereAQuoteIsMissing() throws IOException {
        choose("""
                Datum;Naam;Omschrijving
                3-2-2026;"Kees Open;Niet gesloten
                4-2-2026;Jan Later;"Later"
                5-2-2026;"Piet "de lange" Jansen;zag het"
                """);
        model.check();
        assertEquals(0, model.ready().get());
        assertTrue(
                model.rows().getFirst().remark().startsWith("In ‘naam’ staat"),
                model.rows().getFirst().remark());
    }

    @Test
    void saysWhereSomebodyIsBornAfterTheReport_T_S1() throws IOException {
        choose("Datum;Naam;Geboortedatum\n3-2-2026;Sami;4-2-2026\n");
        model.check();
        assertEquals(
                "De geboortedatum ligt na de datum van de melding.",
                model.rows().getFirst().remark());
    }

    @Test
    void goesFromFileToSignalsByKeyboard() throws IOException {
        Robot robot = Robot.start();
        mother.chosen = Optional.of(list(LIST));
        var view = new TakeOverView<>(model, mother.texts);
        robot.show(() -> view.screen().node());
        robot.focus("#signal-takeover-choose").press("Space");
        robot.await("columns", () -> robot.isShown("#signal-takeover-column-0"));
        robot.picture(Path.of("target", "pictures", "takeover-columns.png"));
        robot.focus("#signal-takeover-check").press("Space");
        robot.await("rows", () -> !model.rows().isEmpty());
        robot.picture(Path.of("target", "pictures", "takeover-rows.png"));
        robot.focus("#signal-takeover-do").press("Space");
        robot.await("signals", () -> model.ready().get() == 0);
        assertFalse(model.rows().isEmpty());
        robot.show(Pane::new);
    }

    @Test
    void leavesRoomForTheRowsOfAListWithManyColumns() throws IOException {
        Robot robot = Robot.start();
        mother.chosen = Optional.of(list("Naam;Datum" + ";kolom".repeat(38) + "\nA;1-2-2026\n"));
        robot.show(() -> new TakeOverView<>(model, mother.texts).screen().node());
        robot.focus("#signal-takeover-choose").press("Space");
        robot.focus("#signal-takeover-check").press("Space");
        robot.await("rows", () -> !model.rows().isEmpty());
        robot.picture(Path.of("target", "pictures", "takeover-many.png"));
        assertTrue(robot.isShown("#signal-takeover-table"));
        robot.show(Pane::new);
    }

    @Test
    void takesPicturesInBigTypeAndDark() throws IOException {
        Robot robot = Robot.start();
        choose(LIST);
        model.check();
        robot.show(
                () -> new TakeOverView<>(model, Texts.strict(Language.EN))
                        .screen()
                        .node(),
                new Look(Theme.DARK, TypeSize.TABLE, 1366, 768));
        robot.picture(Path.of("target", "pictures", "takeover-table-dark-en.png"));
        robot.show(Pane::new);
    }

    private TakeOverModel<ListColumn, TakeOverList.Row> model(SignalSeat seat) {
        return new TakeOverModel<>(mother.desk, seat, new SignalList(mother.texts, seat, mother.acts));
    }

    private void choose(String list) throws IOException {
        mother.chosen = Optional.of(list(list));
        model.choose();
    }

    private Path list(String list) throws IOException {
        return Files.writeString(folder.resolve("lijst.csv"), list);
    }

    private String said() {
        return Objects.requireNonNull(model.notice().get()).sentence();
    }

    private List<SignalRow> signals() {
        return mother.vault
                .transactor()
                .read(
                        mother.signals.receiver(),
                        Purpose.OVERVIEW,
                        tx -> mother.signals.reads.list(tx, mother.signals.receiver(), SignalFilter.all()));
    }
}
