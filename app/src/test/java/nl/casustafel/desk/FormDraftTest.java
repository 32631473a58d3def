package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

/// Nothing typed is lost (DEC-33), and nothing is called typed that the form filled in by itself.
@OneAtATime
class FormDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final KeptDrafts drafts = new KeptDrafts();

    private final class Form {
        private final Texts texts = Texts.strict(Language.NL, "showroom");
        private final Field<LongText> body = Field.paragraphs();
        private final Field<LocalDate> day = Field.date(new DateReading(Showroom.CLOCK, DateReading.Lean.BACK), texts);
        private final Choice<Role> role = Choice.of(Role.class, texts);
        private final Choice<String> person = new Choice<>(List.of("p1", "p2"), one -> one);
        private final Tick asked = new Tick();
        private final FormDraft draft;
        private int found;

        Form() {
            day.show(TODAY);
            asked.ticked().set(true);
            draft = new FormDraft(drafts, "test")
                    .with("body", body)
                    .with("day", day)
                    .with("role", role)
                    .with("person", person, one -> one)
                    .with("asked", asked);
            draft.restore(() -> found++);
        }
    }

    @Test
    void keepsWhatWasTypedChosenAndTicked() {
        Form form = new Form();
        form.body.typed().set(" regel één\r\n\ttab \\ streep");
        form.role.chosen().set(Role.DECIDER);
        form.person.chosen().set("p2");
        form.asked.ticked().set(false);
        form.draft.flush();
        Form again = new Form();
        assertEquals(" regel één\r\n\ttab \\ streep", again.body.typed().get());
        assertEquals(Role.DECIDER, again.role.chosen().get());
        assertEquals("p2", again.person.chosen().get());
        assertEquals(false, again.asked.isTicked());
        assertEquals(1, again.found);
    }

    @Test
    void putsATypedDateInPlaceOfTheDayThatStoodThereByItself() {
        Form form = new Form();
        form.day.typed().set("15-11-2026");
        form.draft.flush();
        assertEquals("15-11-2026", new Form().day.typed().get());
    }

    @Test
    void makesNoDraftOfWhatTheFormFilledIn() {
        Form form = new Form();
        form.draft.flush();
        assertEquals(Map.of(), drafts.bodies());
        assertEquals(0, new Form().found);
    }

    @Test
    void leavesAloneWhatWasTypedBeforeTheDraftCame() {
        Form form = new Form();
        form.body.typed().set("eerder");
        form.draft.flush();
        Form again = new Form();
        again.body.typed().set("nieuw");
        again.draft.restore(() -> {});
        assertEquals("nieuw", again.body.typed().get());
    }

    @Test
    void dropsTheDraftOnceSaved() {
        Form form = new Form();
        form.body.typed().set("tekst");
        form.draft.flush();
        assertTrue(drafts.bodies().containsKey("test"));
        form.draft.drop();
        form.draft.flush();
        assertEquals(Map.of(), drafts.bodies());
    }

    @Test
    void choosesNobodyWhoIsNoLongerThere() {
        drafts.keep("test", "person=p9\nrole=BESTAAT_NIET\n");
        Form form = new Form();
        assertNull(form.person.chosen().get());
        assertNull(form.role.chosen().get());
    }
}
