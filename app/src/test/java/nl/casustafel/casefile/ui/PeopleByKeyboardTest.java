package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.casefile.ui.PeopleModel.Beside;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who takes part in a case, changed without a mouse and on the word of the three (W-C8, W-B3, DEC-6).
@OneAtATime
class PeopleByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final CaseId id = table.admitted();
    private final Events events = new Events(Runnable::run);

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private PeopleModel shown(Actor actor) {
        PeopleModel model = new PeopleModel(
                id,
                new PeopleActs(
                        actor,
                        vault.transactor(),
                        table.cases,
                        table.team.team,
                        new Signatures(_ -> typed -> "goed".contentEquals(new String(typed))
                                ? Optional.of(SignatureProof.With.PERSONAL_CODE)
                                : Optional.empty()),
                        vault.clock,
                        new PeopleActs.Ways(table.life.direct, table.life.designate, table.life.invite)),
                new PeopleDesk(Texts.strict(Language.NL), new Lanes(), events, new KeptDrafts(), _ -> {}));
        robot.show(
                () -> {
                    PeopleView view = new PeopleView(model, Texts.strict(Language.NL));
                    model.open();
                    ScrollPane scroll = new ScrollPane(view.node());
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                NORMAL);
        return model;
    }

    private void allSign() {
        for (String party : List.of("police", "prosecution", "mayor")) {
            robot.type("#casefile-signing-wpga-" + party + "-secret", "goed").press("Enter");
        }
    }

    private TakingPart taking() {
        return vault.read(tx -> table.cases.takingPart(tx, table.recorder(), id))
                .orElseThrow();
    }

    private void choosePolice(PeopleModel model) {
        robot.on(() -> {
            model.organisation.chosen().set(table.team.policeForce);
            model.person
                    .chosen()
                    .set(model.person.options().stream()
                            .filter(one -> one.id().equals(table.team.police.id()))
                            .findFirst()
                            .orElseThrow());
            return true;
        });
    }

    @Test
    void w_c8_nobodyIsDesignatedUntilEachOfTheThreeSignedInPlace() {
        PeopleModel model = shown(table.recorder());
        int before = table.life.file(id).participants().size();
        choosePolice(model);
        robot.type("#casefile-signing-wpga-police-secret", "fout").press("Enter");
        robot.fire("#casefile-people-add");
        assertTrue(robot.text("#casefile-people-banner").contains("W-C8"));
        assertEquals(before, table.life.file(id).participants().size());
        allSign();
        robot.picture(PICTURES.resolve("case-people.png"));
        robot.fire("#casefile-people-add");
        assertEquals(before + 1, table.life.file(id).participants().size());
        robot.on(() -> {
            model.load();
            return true;
        });
        robot.picture(PICTURES.resolve("case-people-after.png"));
    }

    @Test
    void dec_6_whatWasSignedIsForWhatStoodThereAlone() {
        PeopleModel model = shown(table.recorder());
        choosePolice(model);
        allSign();
        assertEquals(3, robot.on(() -> model.signing.given().size()));
        robot.on(() -> {
            model.person.chosen().set(null);
            return true;
        });
        assertTrue(robot.on(() -> model.signing.given().isEmpty()));
        robot.fire("#casefile-people-add");
        assertTrue(robot.text("#casefile-people-banner").contains("W-C8"));
    }

    @Test
    void aDesignationEndsFromTheListByEnter_W_C8() {
        PeopleModel model = shown(table.recorder());
        choosePolice(model);
        allSign();
        robot.fire("#casefile-people-add");
        robot.on(() -> {
            model.load();
            return true;
        });
        robot.focus("#casefile-people-designations-0").press("Enter");
        assertEquals(Beside.END, robot.on(() -> model.beside().get()));
        allSign();
        robot.fire("#casefile-people-stop");
        assertEquals(1, table.life.file(id).participants().size());
    }

    @Test
    void w_b3_aThirdPartyIsAdmittedWithBothConditionsAndTheThree_andEnds() {
        PeopleModel model = shown(table.recorder());
        robot.fire("#casefile-people-to-invite");
        robot.type("#casefile-third-organisation", "Verslavingszorg Kust");
        robot.type("#casefile-third-expertise", "Kent de middelen die hij gebruikt.");
        robot.type("#casefile-third-own-task", "Behandelt verslaving.");
        robot.type("#casefile-third-scope", "Gebruik en dagbesteding.");
        robot.type("#casefile-third-until", "over 3 maanden");
        robot.type("#casefile-third-signed-on", "vandaag").press("Tab");
        robot.picture(PICTURES.resolve("case-third.png"));
        robot.fire("#casefile-people-admit");
        assertTrue(robot.text("#casefile-people-banner").contains("W-C8"));
        allSign();
        robot.fire("#casefile-people-admit");
        ThirdParty admitted = taking().thirdParties().getFirst();
        assertEquals(
                Optional.of(vault.clock.today()), admitted.terms().secrecy().signedOn());
        robot.on(() -> {
            model.choose(admitted);
            model.endParty();
            return true;
        });
        assertTrue(taking().thirdParties().getFirst().endedOn().isPresent());
    }

    @Test
    void theDirectorIsSomebodyWhoSeesIt_andIsToldAtTheHead() {
        PeopleModel model = shown(table.recorder());
        robot.on(() -> {
            assertFalse(model.director.options().isEmpty());
            model.director.chosen().set(model.director.options().getFirst());
            model.appoint();
            return true;
        });
        assertTrue(taking().director().isPresent());
    }

    @Test
    void whoDoesNotRunTheCaseReadsAndChangesNothing() {
        shown(TeamMother.as(table.team.police));
        assertTrue(robot.isShown("#casefile-people-designations"));
        assertFalse(robot.isShown("#casefile-people-add"));
        assertFalse(robot.isShown("#casefile-people-to-invite"));
    }
}
