package nl.casustafel.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class PlanModelTest {
    private final PlanRoom room = new PlanRoom(Texts.strict(Language.NL));
    private final CaseId caseFile = room.mother.analysed();

    @AfterEach
    void close() {
        room.vault.close();
    }

    @Test
    void showsWhatIsMissingAndSavesNothing() {
        PlanModel model = room.plan(caseFile);
        model.save();
        assertNotNull(model.goal.problem().get());
        assertNotNull(model.frame.problem().get());
        assertNull(model.latest().get());
    }

    /// W-B1
    @Test
    void offersStandingParticipantsOnly() {
        PlanModel model = room.plan(caseFile);
        assertFalse(model.responsible.options().isEmpty());
        assertTrue(model.responsible.options().stream()
                .noneMatch(one -> one.kind() == OrganisationKind.OTHER || one.kind() == OrganisationKind.SAFETY_HOUSE));
    }

    @Test
    void savesAConceptAndSavesItAgain() {
        PlanModel model = filled();
        model.save();
        model.goal.typed().set("Hij haalt zijn diploma.");
        model.save();
        assertEquals(PlanState.CONCEPT, latest(model).state());
        assertEquals(
                "Hij haalt zijn diploma.",
                latest(model).content().goals().getFirst().text().value());
        assertTrue(model.writing().get());
    }

    @Test
    void agreesWhatIsTypedAndBeginsANextVersion() {
        PlanModel model = filled();
        model.agree();
        assertEquals(PlanState.AGREED, latest(model).state());
        assertFalse(model.writing().get());
        model.newVersion();
        model.goal.typed().set("Hij vindt werk.");
        model.save();
        assertEquals(2, latest(model).number());
        assertEquals(PlanState.CONCEPT, latest(model).state());
    }

    @Test
    void bringsBackWhatWasTypedAndNotSaved() {
        PlanModel model = filled();
        model.save();
        model.goal.typed().set("Half getypt");
        model.flush();
        PlanModel again = room.plan(caseFile);
        assertEquals("Half getypt", again.goal.typed().get());
        assertEquals(
                "De jongerenwerker ziet hem elke week.",
                again.intervention.typed().get());
    }

    private PlanModel filled() {
        PlanModel model = room.plan(caseFile);
        model.goal.typed().set("Hij gaat weer naar school.");
        model.intervention.typed().set("De jongerenwerker ziet hem elke week.");
        model.frame.chosen().set(Frame.VOLUNTARY);
        model.responsible.chosen().set(model.responsible.options().getFirst());
        model.review.typed().set("+6w");
        return model;
    }

    private static PlanVersion latest(PlanModel model) {
        return Objects.requireNonNull(model.latest().get()).value();
    }
}
