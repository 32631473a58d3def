package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.plan.ReviewRow;
import nl.casustafel.plan.ui.ActionsPlace;
import nl.casustafel.plan.ui.PlanPart;
import nl.casustafel.plan.ui.PlanRoom;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.today.TodayReads;
import nl.casustafel.today.ui.TodayDesk;
import nl.casustafel.today.ui.TodayPlace;
import nl.casustafel.today.ui.TodayScreens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Cases, plan, actions and the day as people meet them, by keyboard.
@OneAtATime
class CaseScreensTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Robot robot = Robot.start();
    private final Texts texts = Texts.strict(Language.NL);
    private final PlanRoom room = new PlanRoom(texts);
    private final MeetingMother meetings = new MeetingMother(room.vault, room.mother.team, room.mother.signals);
    private final CaseId caseFile = room.mother.analysed();
    private final Navigator navigator = new Navigator();

    @AfterEach
    void close() {
        room.vault.close();
    }

    @Test
    void opensACaseAndAgreesItsPlanByKeyboard() {
        open(room.mother.recorder(), standing -> standing.home(new CasesPlace()));
        robot.picture(PICTURES.resolve("cases.png"));
        robot.focus("#casefile-list").press("Enter");
        show();
        assertEquals("jongen uit 3B", robot.text("#casefile-who"));
        assertEquals("plan in opstelling", robot.text("#casefile-phase"));
        assertFalse(robot.ids().contains("plan"));
        robot.fire("#plan-title");
        writePlan();
        robot.picture(PICTURES.resolve("case-plan.png"));
        robot.fire("#plan-propose");
        assertEquals("concept", robot.text("#plan-state"), "it does not say yet when it stops");
        robot.type("#plan-section-information", "De dossierhouder vertelt het deze week.");
        robot.type("#plan-section-exit-criteria", "Een half jaar rust.");
        robot.fire("#plan-propose");
        assertEquals("voorgelegd", robot.text("#plan-state"));
        signAndAgree();
        show(new Look(Theme.DARK, TypeSize.NORMAL, 1366, 900));
        robot.picture(PICTURES.resolve("case-agreed-dark.png"));
        show(new Look(Theme.LIGHT, TypeSize.TABLE, 1366, 768));
        robot.picture(PICTURES.resolve("case-table.png"));
    }

    /// T-C4, T-C5: what is written, signed, looked back on and ended, all by keyboard.
    @Test
    void twoVersionsOfAPlanAnEvaluationAndTheEndByKeyboard() {
        open(room.mother.recorder(), standing -> standing.home(new CasePlace(caseFile)));
        show();
        robot.fire("#plan-title");
        writePlan();
        robot.type("#plan-section-information", "De dossierhouder vertelt het deze week.");
        robot.type("#plan-section-exit-criteria", "Een half jaar rust.");
        robot.fire("#plan-propose");
        signAndAgree();
        lookBack();
        robot.fire("#plan-new-version");
        robot.type("#plan-section-aftercare", "De coach belt na drie maanden.");
        robot.fire("#plan-propose");
        signAndAgree();
        lookBack();
        robot.fire("#plan-finish-open");
        robot.type("#plan-why", "De doelen zijn bereikt.");
        robot.fire("#plan-finish");
        assertEquals("afgerond", robot.text("#plan-state"));
        assertTrue(robot.text("#plan-versions").contains("Versie 1: geëvalueerd"));
    }

    private void writePlan() {
        robot.focus("#plan-goal-about").press("Down");
        robot.type("#plan-goal", "Hij neemt afstand van geweld.");
        robot.focus("#plan-kind").press("Down");
        robot.type("#plan-intervention", "De reclassering ziet hem elke week.");
        robot.focus("#plan-responsible").press("Down");
        robot.fire("#plan-frame-voluntary");
        robot.type("#plan-review", "+6w");
    }

    private void signAndAgree() {
        robot.focus("#plan-signer").press("Down");
        robot.type("#plan-signer-secret", "oefenen");
        robot.fire("#plan-signer-sign");
        robot.fire("#plan-agree");
        assertEquals("vastgesteld", robot.text("#plan-state"));
    }

    private void lookBack() {
        robot.fire("#plan-look-back");
        robot.fire("#plan-reached-partly");
        robot.type("#plan-effect", "Het gaat beter.");
        robot.type("#plan-necessity", "Nog nodig.");
        robot.type("#plan-early", "Er is veel veranderd.");
        robot.fire("#plan-evaluate");
        assertEquals("geëvalueerd", robot.text("#plan-state"));
    }

    @Test
    void showsNoCaseToWhoMayNotSeeIt() {
        open(TeamMother.as(room.mother.team.powerless), standing -> standing.home(new CasePlace(caseFile)));
        assertTrue(robot.isShown("#casefile-hidden"));
        assertFalse(robot.ids().contains("casefile-who"));
    }

    @Test
    void tellsTheNumberOfTheCaseInTheTrailAndNoName() {
        open(room.mother.recorder(), standing -> standing.home(new CasePlace(caseFile)));
        robot.await("number", () -> navigator.trail().getLast().title().matches("Casus \\d{4}-[A-Z]-\\d{3}"));
    }

    @Test
    void keepsTheLinesOfTodayLowWhereThereAreFew() {
        meetings.meeting();
        open(room.mother.recorder(), standing -> standing.home(new TodayPlace()));
        robot.await("line", () -> robot.stage().getScene().lookup("#today-line-0") != null);
        Button line = robot.find("#today-line-0", Button.class);
        assertTrue(robot.on(line::getHeight) < 3.0 * TypeSize.NORMAL.pixels(), () -> "" + line.getHeight());
    }

    @Test
    void opensWhatMustHappenWithEnter() {
        meetings.meeting();
        room.mother.signals.received();
        room.mother.signals.onAgenda();
        open(room.mother.recorder(), standing -> standing.home(new ActionsPlace()));
        robot.type("#plan-action-what", "Bel de mentor over de stage");
        robot.focus("#plan-action-owner").press("Down");
        robot.type("#plan-action-due", "morgen");
        robot.picture(PICTURES.resolve("actions.png"));
        robot.on(() -> {
            navigator.home(new TodayPlace());
            return navigator;
        });
        show();
        assertEquals("today-line-0", robot.focused());
        robot.picture(PICTURES.resolve("today.png"));
        show(new Look(Theme.DARK, TypeSize.TABLE, 1366, 768));
        robot.picture(PICTURES.resolve("today-table-dark.png"));
    }

    private void open(Actor actor, Consumer<Navigator> go) {
        robot.on(() -> {
            CaseDesk desk = CaseDeskMother.desk(room.events, navigator);
            RunningMother running = new RunningMother(room.mother);
            CaseActs acts = new CaseActs(
                    actor,
                    room.vault.transactor(),
                    room.mother.cases,
                    room.mother.signals.reads,
                    room.mother.team.team,
                    running.attachments,
                    (tx, who) -> room.plans.reviewsUntil(tx, who, LocalDate.of(9999, 12, 31)).stream()
                            .collect(Collectors.toMap(ReviewRow::caseFile, ReviewRow::reviewOn)),
                    running.keep,
                    running.number);
            var plan = room.screens(actor);
            new CaseScreens(
                            acts,
                            desk,
                            id -> List.of(
                                    new CaseSection("plan.title", () -> part(plan.planOf(id))),
                                    new CaseSection("plan.actions", () -> part(plan.actionsOf(id)))))
                    .register(navigator);
            plan.register(navigator);
            today(actor);
            go.accept(navigator);
            return navigator;
        });
        show();
    }

    private static CasePart part(PlanPart part) {
        return new CasePart(part.node(), part.focus(), part.foot(), part.flush(), List.of(), part.subscription());
    }

    private void today(Actor actor) {
        new TodayScreens(
                        actor,
                        new TodayReads(
                                room.vault.transactor(),
                                new TodayReads.Sources(
                                        new TodayReads.OfSignals(
                                                room.mother.signals.reads,
                                                room.mother.weighings,
                                                room.mother.signals.followUps,
                                                room.mother.ratifications),
                                        room.plans,
                                        room.measures,
                                        new TodayReads.OfCases(
                                                new JooqReviews(room.vault.clock, room.mother.team.team),
                                                new JooqEndings()),
                                        new JooqCaseFactReads(room.vault.clock),
                                        new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                                        room.actions,
                                        meetings.reads,
                                        new JooqMinutes(),
                                        new RetentionMother(room.vault, room.mother.team, room.mother.signals).list,
                                        room.mother.team.team),
                                room.vault.clock),
                        new TodayDesk(texts, new Inline(), room.events, navigator, _ -> Optional.empty()))
                .register(navigator);
    }

    private void show() {
        show(new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
    }

    private void show(Look look) {
        robot.show(
                () -> {
                    Parent node =
                            Objects.requireNonNull(navigator.screen().get()).node();
                    if (node.getScene() != null) {
                        node.getScene().setRoot(new javafx.scene.layout.Pane());
                    }
                    return node;
                },
                look);
    }
}
