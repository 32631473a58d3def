package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.Test;

@OneAtATime
class FieldTest {
    private final Field<ShortText> field = Field.line();

    @Test
    void keepsTheProblemToItselfUntilTheFieldIsLeft() {
        assertNull(field.problem().get());
        assertFalse(field.isValid());
        assertEquals(Optional.empty(), field.reveal());
        assertEquals(new Problem("problem.text.empty"), field.problem().get());
    }

    @Test
    void dropsTheProblemAsSoonAsTheTextIsValid() {
        field.reveal();
        field.typed().set("a");
        assertNull(field.problem().get());
        assertEquals(Optional.of(ShortText.of("a")), field.reveal());
    }

    @Test
    void keepsTheLastValidValueWhileTypingIsNotValid() {
        field.typed().set("eerst");
        field.typed().set("");
        assertEquals(ShortText.of("eerst"), field.value().get());
        assertEquals(Parsed.invalid("problem.text.empty"), field.reading());
    }

    @Test
    void isDirtyUntilSavedAndCleanWhenTypedBack() {
        field.show(ShortText.of("oud"));
        assertFalse(field.dirty().get());
        field.typed().set("nieuw");
        assertTrue(field.dirty().get());
        field.saved();
        assertFalse(field.dirty().get());
        assertEquals(ShortText.of("nieuw"), field.stored().get());
        field.typed().set("nieuwer");
        field.typed().set("nieuw");
        assertFalse(field.dirty().get());
    }

    @Test
    void takesNothingForAnAnswerWhereItIsOptional() {
        Field<Optional<ShortText>> optional = Field.line().optional();
        assertEquals(Optional.of(Optional.empty()), optional.reveal());
        optional.typed().set("x");
        assertEquals(Optional.of(Optional.of(ShortText.of("x"))), optional.reveal());
        assertTrue(optional.isOptional());
    }

    @Test
    void showsARefusalFromElsewhereUntilTheTextChanges() {
        field.typed().set("naam");
        field.refuse(new Problem("problem.choice.empty"));
        assertEquals(new Problem("problem.choice.empty"), field.problem().get());
        field.typed().set("andere naam");
        assertNull(field.problem().get());
    }

    @Test
    void isEmptyAndQuietAfterClear() {
        field.show(ShortText.of("oud"));
        field.typed().set("");
        field.reveal();
        field.clear();
        assertNull(field.value().get());
        assertNull(field.problem().get());
        assertFalse(field.dirty().get());
    }

    @Test
    void writesADateInFull() {
        Field<LocalDate> date =
                Field.date(new DateReading(Showroom.CLOCK, DateReading.Lean.BACK), Texts.strict(Language.NL));
        date.typed().set("15-3");
        date.rewrite();
        assertEquals("15-03-2026", date.typed().get());
        date.typed().set("straks");
        date.rewrite();
        assertEquals("straks", date.typed().get());
    }

    @Test
    void choiceKeepsWhatIsStillOfferedAndShowsWhatIsMissing() {
        Choice<String> choice = new Choice<>(List.of("a", "b"), option -> option);
        assertEquals(Optional.empty(), choice.reveal());
        assertEquals(new Problem("problem.choice.empty"), choice.problem().get());
        choice.chosen().set("b");
        assertNull(choice.problem().get());
        choice.offer(List.of("b", "c"));
        assertEquals(Optional.of("b"), choice.reveal());
        choice.offer(List.of("c"));
        assertNull(choice.chosen().get());
    }
}
