package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.Origin;
import nl.casustafel.casefile.Regime;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.team.Municipality;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Running cases come in one by one or as an old list with their actions (DEC-14).
@OneAtATime
class RunningCasesTest {
    private static final String LIST = """
        Naam;Geboortedatum;Gemeente;Datum besluit;Volgende evaluatie;GCOS nummer;Deelnemers;Actie;Eigenaar;Uiterlijk
        Daan Vermeer;6-5-2003;Duinrode;14-3-2024;1-6-2026;77;Reclassering Noorderstrand, Strandcollege;Huisbezoek;Femke de Boer;1-2-2026
        Daan Vermeer;6-5-2003;;;;;;Bellen met school;Bram;1-5-2026
        Els Prins;;Zeedijk;1-2-2024;;;;;;
        Bo;;Duinrode;;;;;;;
        Kim;;Duinrode;1-2-2025;;;;Praten;Piet;1-5-2026
        Sam;;Duinrode;1-2-2025;;;;Praten;Femke;
        Sam;;Duinrode;1-2-2025;;;;;;
        ;;Duinrode;1-2-2025;;;;;;
        Jo;;Duinrode;1-2-2030;;;;;;
        """;

    private final SignalDeskMother mother = new SignalDeskMother();
    private final Actor holder = TeamMother.as(mother.team.fileHolder);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void dec_14_saysOfEveryRowWhatBecomesOfItAndWritesNothing() throws IOException {
        var model = checked(holder);
        assertEquals(
                "3 rijen worden overgenomen, 6 niet. Er is nog niets vastgelegd.",
                Objects.requireNonNull(model.notice().get()).sentence());
        List<String> remarks = model.rows().stream().map(ListRow::remark).toList();
        assertTrue(remarks.get(0).startsWith("De fase wordt"), remarks.get(0));
        assertTrue(remarks.get(0).contains("‘Strandcollege’ is geen vaste deelnemer"), "W-B2");
        assertEquals("Hoort bij de casus van regel 2.", remarks.get(1));
        assertTrue(remarks.get(2).startsWith("Voor deze gemeente houdt u geen dossiers"), remarks.get(2));
        assertTrue(remarks.get(3).startsWith("De datum van het besluit ontbreekt"), remarks.get(3));
        assertTrue(remarks.get(4).startsWith("Wie de actie doet (‘Piet’)"), remarks.get(4));
        assertTrue(remarks.get(5).startsWith("Bij de actie staat geen datum"), remarks.get(5));
        assertTrue(model.rows().get(6).made().isPresent(), "the first row of Sam made none");
        assertTrue(remarks.get(7).startsWith("Er staat niet om wie"), remarks.get(7));
        assertTrue(remarks.get(8).contains("toekomst"), remarks.get(8));
        assertEquals(0, cases().size());
    }

    @Test
    void dec_14_takesOverCasesWithTheirActions() throws IOException {
        var model = checked(holder);
        model.takeOver();
        assertEquals(2, cases().size());
        assertEquals(6, model.rows().size());
        CaseRow daan = cases().stream()
                .filter(row -> row.subject().orElseThrow().value().equals("Daan Vermeer"))
                .findFirst()
                .orElseThrow();
        CaseFile made = mother.running.read(holder, daan.id());
        assertTrue(made.decidedBefore());
        assertEquals(RunningMother.DECIDED, made.admittedOn());
        assertEquals(
                List.of(mother.team.probationOffice.id()),
                made.participants().stream().map(one -> one.organisation()).toList());
        assertEquals("77", made.external().orElseThrow().value());
        List<ActionRow> actions = mother.vault.read(tx -> mother.running.actions.of(tx, holder, daan.id()));
        assertEquals(
                List.of("Femke de Boer", "Bram Postma"),
                actions.stream().map(row -> row.ownerName().value()).toList());
        model.choose();
        model.check();
        assertTrue(model.rows().getFirst().remark().contains("Staat er al als casus"));
    }

    @Test
    void dec_14_aNamesakeIsNotSilentlyTheSameCase() throws IOException {
        var model = checked(holder, """
                Naam;Geboortedatum;Gemeente;Datum besluit
                Sam;;Duinrode;1-2-2025
                Sam;;Duinrode;1-3-2025
                """);
        assertEquals(1, model.ready().get());
        assertTrue(model.rows().getLast().remark().startsWith("Heet als regel 2"));
    }

    @Test
    void dec_14_isForWhoKeepsFilesOrCoordinates() throws IOException {
        var model = checked(TeamMother.as(mother.team.police));
        model.takeOver();
        assertEquals(0, cases().size());
        var coordinator = checked(TeamMother.as(mother.team.coordinator));
        assertEquals(4, coordinator.ready().get());
    }

    @Test
    void dec_14_theFormTakesOverWhatIsKnownAndAsksNoPosition() throws IOException {
        RunningCaseModel model = form();
        model.save();
        assertEquals(0, cases().size());
        fill(model);
        mother.chosen = Optional.of(Files.writeString(folder.resolve("besluit.txt"), RunningMother.WORDS));
        model.choose();
        assertEquals("besluit.txt", model.fileName().get());
        model.participants().getFirst().tick().ticked().set(true);
        model.save();
        CaseFile made = mother.running.read(holder, cases().getFirst().id());
        assertTrue(((Origin.DecidedBefore) made.origin()).document().isPresent());
        assertEquals(1, made.participants().size());
        assertInstanceOf(
                SignalDeskMother.CasePage.class, mother.navigator.places().getLast());
        assertTrue(mother.drafts.isEmpty(), "nothing is left of the typing");
    }

    /// DEC-14: who may be meant comes up as at intake.
    @Test
    void dec_14_candidatesComeUpWhileTheNameIsTyped() {
        mother.running.taken();
        RunningCaseModel model = form();
        model.form.who.subjectName.typed().set("Daan Vermeer");
        assertEquals(1, model.candidates.found().get().shown().size());
    }

    /// DEC-5: who is recognised in the form is one person with who was there, once it is saved.
    @Test
    void dec_14_whoIsRecognisedIsJoinedWithTheCase() {
        CaseFile first = mother.running.taken();
        RunningCaseModel model = form();
        fill(model);
        model.candidates.recognise(model.candidates.found().get().shown().getFirst());
        model.save();
        assertEquals(2, cases().size());
        assertEquals(
                2,
                mother.vault
                        .read(tx -> mother.signals.samePersons.everyone(
                                tx, first.subject().orElseThrow()))
                        .size());
    }

    @Test
    void municipalityAndParticipantsComeBackWithTheDraft() {
        RunningCaseModel model = form();
        Municipality other = model.form.who.municipality.options().stream()
                .filter(place -> place.id().equals(mother.team.zeedijk.id()))
                .findFirst()
                .orElseThrow();
        model.form.who.municipality.chosen().set(other);
        model.participants().getLast().tick().ticked().set(true);
        model.flush();
        RunningCaseModel again = form();
        assertEquals(other, again.form.who.municipality.chosen().get());
        assertTrue(again.participants().getLast().tick().isTicked());
        assertFalse(again.participants().getFirst().tick().isTicked());
    }

    @Test
    void dec_14_aDraftSaysWhichFileToChooseAgain() throws IOException {
        RunningCaseModel model = form();
        mother.chosen = Optional.of(Files.writeString(folder.resolve("besluit.txt"), RunningMother.WORDS));
        model.choose();
        model.flush();
        RunningCaseModel again = form();
        assertEquals("", again.fileName().get());
        Notice said = Objects.requireNonNull(again.notice().get());
        assertEquals(Notice.Kind.WARNING, said.kind());
        assertTrue(said.sentence().contains("besluit.txt"), said.sentence());
    }

    @Test
    void dec_14_saysWhyAFileCannotBeRead() {
        RunningCaseModel model = form();
        mother.chosen = Optional.of(folder.resolve("weg.pdf"));
        model.choose();
        assertEquals("", model.fileName().get());
        assertEquals(
                Notice.Kind.WARNING,
                Objects.requireNonNull(model.notice().get()).kind());
    }

    @Test
    void takesPictures() throws IOException {
        Robot robot = Robot.start();
        RunningCaseModel model = form();
        fill(model);
        robot.show(() -> new RunningCaseView(model, mother.texts).screen().node(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.picture(Path.of("target", "pictures", "running-case.png"));
        Texts english = Texts.strict(Language.EN);
        robot.show(() -> new RunningCaseView(model, english).screen().node(), look(Theme.DARK, TypeSize.TABLE));
        robot.picture(Path.of("target", "pictures", "running-case-dark-en.png"));
        var list = checked(holder);
        robot.show(() -> new TakeOverView<>(list, mother.texts).screen().node(), look(Theme.LIGHT, TypeSize.NORMAL));
        robot.picture(Path.of("target", "pictures", "running-list.png"));
        robot.show(Pane::new);
    }

    private static Look look(Theme theme, TypeSize size) {
        return new Look(theme, size, 1366, 768);
    }

    private RunningCaseModel form() {
        mother.navigator.register(RunningCasePlace.class, _ -> Screen.of(new Pane(), "form"));
        mother.navigator.register(SignalDeskMother.CasePage.class, _ -> Screen.of(new Pane(), "case"));
        mother.navigator.home(new RunningCasePlace());
        RunningCaseModel model = new RunningCaseModel(mother.desk, mother.seat(holder), mother.acts);
        model.load();
        return model;
    }

    private static void fill(RunningCaseModel model) {
        model.form.who.subjectName.typed().set("Daan Vermeer");
        model.form.who.bornOn.typed().set("6-5-2003");
        model.form.decidedOn.typed().set("14-3-2024");
        model.form.regime.chosen().set(Regime.WPGA);
        model.form.phase.chosen().set(CasePhase.IN_EXECUTION);
        model.form.external.typed().set("GCOS 00123");
    }

    private TakeOverModel<RunningColumn, RunningCheck.Made> checked(Actor actor) throws IOException {
        return checked(actor, LIST);
    }

    private TakeOverModel<RunningColumn, RunningCheck.Made> checked(Actor actor, String lines) throws IOException {
        SignalSeat seat = mother.seat(actor);
        mother.chosen = Optional.of(Files.writeString(folder.resolve("lijst.csv"), lines));
        var model = new TakeOverModel<>(mother.desk, seat, new RunningList(mother.texts, seat, mother.acts));
        model.choose();
        model.check();
        return model;
    }

    private List<CaseRow> cases() {
        return mother.vault.read(tx -> mother.running.cases.list(tx, holder));
    }
}
