package nl.casustafel.closing.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ui.CaseDeskMother;
import nl.casustafel.casefile.ui.CourseActs;
import nl.casustafel.casefile.ui.CourseScreens;
import nl.casustafel.closing.TaskKind;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.meeting.ui.AdmissionByKeyboard;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.ui.PlanPart;
import nl.casustafel.plan.ui.PlanRoom;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.referral.Outgoing;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.ClosingMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case from its admission through two versions of its plan and an evaluation to its end, by keyboard,
/// and read back from the plan on paper.
@OneAtATime
class CaseWalkTest implements Drafting {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Texts texts = Texts.strict(Language.NL);
    private final Robot robot = Robot.start();
    private final PlanRoom room = new PlanRoom(texts);
    private final ClosingMother closing = new ClosingMother(room.mother);
    private final Actor holder = room.mother.recorder();
    private final Map<String, String> drafts = new HashMap<>();
    private final Navigator navigator = new Navigator();
    private CaseId id = new CaseId(UUID.randomUUID());

    @AfterEach
    void close() {
        room.vault.close();
    }

    @Test
    void t_c1_t_c7_fromAdmissionThroughTwoVersionsAndAnEvaluationToTheEnd() throws IOException {
        id = new AdmissionByKeyboard(robot, room.mother).admitted();
        screens().register(navigator);
        analysed();
        PlanVersionId first = agreed("Hij gaat weer naar school.");
        assertEquals(CasePhase.IN_EXECUTION, phase());
        room.vault.time.forward(Duration.ofDays(20));
        lookedBack();
        assertEquals(CasePhase.IN_EVALUATION, phase());
        PlanVersionId second = agreed("Hij rondt zijn opleiding af.");
        assertEquals(CasePhase.IN_EXECUTION, phase());
        assertEquals(
                List.of(PlanState.EVALUATED, PlanState.AGREED),
                room.vault.read(tx -> room.plans.versions(tx, holder, id)).stream()
                        .map(PlanVersion::state)
                        .toList());
        String before = paper(first);
        assertTrue(before.contains("Hij gaat weer naar school."), before);
        assertTrue(before.contains("Het gaat de goede kant op."), before);
        String after = paper(second);
        assertTrue(after.contains("Hij rondt zijn opleiding af."), after);
        tested();
        proposed();
        ended();
        assertFalse(
                room.vault.read(tx -> room.mother.cases.find(tx, holder, id)).isPresent());
        CaseClosing kept = room.vault.read(tx -> closing.closings.of(tx, id)).orElseThrow();
        assertEquals(ClosingReason.GOAL_REACHED, kept.reason());
        assertEquals("Het doel is bereikt.", kept.words().value());
        assertEquals(room.vault.clock.today().plusMonths(12), kept.kept().until());
        whatIsLeft();
    }

    /// T-C2, T-C3: who was designated is asked, the analysis begins, and the participants judge.
    private void analysed() {
        assertEquals(CasePhase.ADMITTED, phase());
        for (int i = 0; i < room.mother.life.file(id).participants().size(); i++) {
            show(this::course);
            robot.focus("#casefile-course-asked-" + i + "-invited").press("Space");
        }
        show(this::course);
        robot.focus("#casefile-course-begin").press("Space");
        assertEquals(CasePhase.IN_ANALYSIS, phase());
        show(this::course);
        robot.focus("#casefile-course-picture").paste("Hij is veel alleen en zoekt strijd.");
        robot.focus("#casefile-course-judgement").paste("Zonder hulp gaat dit verder.");
        robot.focus("#casefile-course-necessary").press("Space");
        assertEquals(CasePhase.PLAN_IN_PREPARATION, phase());
        assertTrue(room.mother.life.steps(id).stream()
                .anyMatch(step -> step.words()
                        .picture()
                        .filter(said -> said.value().equals("Hij is veel alleen en zoekt strijd."))
                        .isPresent()));
    }

    private Parent course() {
        var life = room.mother.life;
        return new CourseScreens(
                        new CourseActs(
                                holder,
                                room.vault.transactor(),
                                room.mother.cases,
                                room.mother.team.team,
                                new CourseActs.Ways(life.note, life.begin, life.judge, life.evaluate, life.minor)),
                        CaseDeskMother.desk(room.events, navigator))
                .partOf(id)
                .node();
    }

    private PlanVersionId agreed(String goal) {
        show(this::plan);
        if (robot.isShown("#plan-new-version")) {
            robot.fire("#plan-new-version");
        }
        if (goal(goal)) {
            robot.focus("#plan-kind").press("Down");
            robot.focus("#plan-intervention").paste("Gesprekken met een mentor.");
            robot.focus("#plan-frame-voluntary").press("Space");
            robot.focus("#plan-responsible").press("Down");
            robot.focus("#plan-section-information").paste("Hij hoort het deze week.");
            robot.focus("#plan-section-exit-criteria").paste("Een half jaar rust.");
        }
        robot.fire("#plan-propose");
        show(this::plan);
        robot.focus("#plan-signer").press("Down");
        robot.type("#plan-signer-secret", "1").press("Enter");
        show(this::plan);
        robot.fire("#plan-agree");
        return room.vault
                .read(tx -> room.plans.latest(tx, holder, id))
                .orElseThrow()
                .value()
                .id();
    }

    /// With what stands below it.
    private Parent plan() {
        PlanPart part = room.screens(holder).planOf(id);
        return new VBox(part.node(), part.foot().orElseGet(VBox::new));
    }

    /// Whether the rest of the form is empty too.
    private boolean goal(String goal) {
        boolean empty = robot.text("#plan-goal").isEmpty();
        if (empty) {
            robot.focus("#plan-goal-about").press("Down");
        }
        robot.focus("#plan-goal").press("Shortcut+A").paste(goal);
        return empty;
    }

    private void lookedBack() {
        show(this::plan);
        robot.fire("#plan-look-back");
        robot.focus("#plan-reached-partly").press("Space");
        robot.focus("#plan-effect").paste("Het gaat de goede kant op.");
        robot.focus("#plan-necessity").paste("Zonder steun houdt het geen stand.");
        robot.focus("#plan-early").paste("Hij begint eerder aan zijn opleiding.");
        robot.fire("#plan-evaluate");
    }

    private void tested() {
        show(() -> screens().partOf(id).node());
        robot.focus("#closing-necessity-verdict-not-needed").press("Space");
        robot.focus("#closing-necessity-reason").paste("Hij redt het zelf.").press("Shortcut+Enter");
        assertFalse(room.vault
                .read(tx -> closing.reviews.of(tx, holder, id))
                .orElseThrow()
                .tests()
                .getFirst()
                .needed());
    }

    private void proposed() {
        show(() -> screens().partOf(id).node());
        closing.questions().forEach(item -> {
            String question = "#closing-exit-" + item.code().value().toLowerCase(Locale.ROOT);
            robot.focus(question + "-question .radio-button").press("J");
            if (item.reasonAlways()) {
                robot.focus(question).paste("Zie de laatste beoordeling.");
            }
        });
        robot.focus("#closing-propose-why").paste("Er is niets meer te doen.");
        robot.picture(PICTURES.resolve("case-exit.png"));
        robot.fire("#closing-propose");
        assertEquals(CasePhase.SCALING_DOWN_PROPOSED, phase());
    }

    private void ended() {
        show(() -> screens().partOf(id).node());
        robot.focus("#closing-reason").press("Down");
        robot.focus("#closing-words").paste("Het doel is bereikt.");
        robot.focus("#closing-aftercare-words").paste("Bel de school.");
        robot.fire("#closing-close");
        assertTrue(robot.text("#closing-end-banner").contains("W-G4"), robot.text("#closing-end-banner"));
        robot.focus("#closing-kept-why").paste("Tot er twee keer is teruggekeken.");
        robot.fire("#closing-close");
        assertTrue(robot.text("#closing-end-banner").contains("T-C7"), robot.text("#closing-end-banner"));
        signed(room.mother.team.police.name());
        signed(room.mother.team.prosecution.name());
        robot.picture(PICTURES.resolve("case-end-walk.png"));
        robot.fire("#closing-close");
    }

    private void signed(ShortText name) {
        robot.focus("#closing-signer");
        for (int i = 0; i < 12 && !chosen().startsWith(name.value()); i++) {
            robot.press("Down");
        }
        robot.type("#closing-signer-secret", "1").press("Enter");
        assertTrue(robot.text("#closing-signed").contains(name.value()), robot.text("#closing-signed"));
    }

    private String chosen() {
        var list = robot.find("#closing-signer", ComboBox.class);
        return robot.on(() ->
                list.getValue() instanceof TeamPerson person ? person.name().value() : "");
    }

    private void whatIsLeft() {
        show(() -> {
            Navigator places = new Navigator();
            screens().register(places);
            places.go(new AfterPlace());
            return Objects.requireNonNull(places.screen().get()).node();
        });
        robot.picture(PICTURES.resolve("case-after.png"));
        int owed = room.vault.read(tx -> closing.endings.owed(tx, holder)).size();
        robot.fire("#closing-after-" + number() + "-0");
        assertEquals(
                owed - 1,
                room.vault.read(tx -> closing.endings.owed(tx, holder)).size());
        assertTrue(room.vault.read(tx -> closing.endings.owed(tx, holder)).stream()
                .anyMatch(one -> one.task().kind() == TaskKind.AFTERCARE));
    }

    private String number() {
        return room.vault
                .read(tx -> closing.endings.owed(tx, holder))
                .getFirst()
                .number()
                .text();
    }

    private String paper(PlanVersionId version) throws IOException {
        ComposePlan compose = new ComposePlan(
                room.vault.transactor(),
                new ComposePlan.Sources(
                        new ComposePlan.OfPlans(room.plans, room.measures, room.actions),
                        room.mother.cases,
                        room.mother.signals.referrals,
                        room.mother.team.team),
                texts,
                room.vault.clock);
        Outgoing outgoing = done(compose.handle(
                holder,
                new ComposePlan.Which(id, version),
                new ComposePlan.Wish(
                        ShortText.of("Reclassering"),
                        ShortText.of("Uitvoering van het plan"),
                        ShortText.of("WPGA art. 6 lid 1"))));
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        return ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
    }

    private CasePhase phase() {
        return room.mother.life.file(id).phase();
    }

    private void show(Callable<Parent> node) {
        robot.show(node, new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
    }

    private ClosingScreens screens() {
        Signatures anyCode = new Signatures(
                _ -> typed -> typed.length == 0 ? Optional.empty() : Optional.of(SignatureProof.With.PERSONAL_CODE));
        return new ClosingScreens(
                new ClosingSeat(holder, room.vault.transactor(), room.vault.clock, anyCode),
                new ClosingLooks(
                        room.mother.cases,
                        closing.reviews,
                        closing.endings,
                        room.actions,
                        room.mother.grounds,
                        closing.frameworks,
                        room.mother.team.team),
                new ClosingActs(
                        closing.necessity,
                        closing.exit,
                        closing.propose,
                        new CloseAction(room.vault.transactor(), room.actions, room.mother.proceed, room.vault.clock),
                        closing.close,
                        closing.consent,
                        closing.transfer,
                        closing.task),
                new ClosingDesk(texts, new Inline(), room.events, this, navigator));
    }

    @Override
    public void keep(String place, String body) {
        drafts.put(place, body);
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        answer.accept(Optional.ofNullable(drafts.get(place)));
    }

    @Override
    public void drop(String place) {
        drafts.remove(place);
    }
}
