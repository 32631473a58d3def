package nl.casustafel.casefile.ui;

import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.MinorNotes;
import nl.casustafel.casefile.NoteMinor;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// What is asked of a minor, as it is typed (W-M3).
final class MinorForm {
    final Field<LongText> authority = Field.paragraphs();
    final Choice<MinorNotes.Parents.Informed> informed;
    final Field<Optional<LongText>> parents = Field.paragraphs().optional();
    final Field<LongText> board = Field.paragraphs();
    final Field<ShortText> school = Field.line();
    final Field<Optional<ShortText>> representative = Field.line().optional();

    MinorForm(Texts texts) {
        informed = Choice.of(MinorNotes.Parents.Informed.class, texts);
    }

    /// What somebody is typing meanwhile stays.
    void show(MinorNotes notes) {
        if (authority.dirty().get() || board.dirty().get() || school.dirty().get()) {
            return;
        }
        authority.show(notes.authority());
        informed.show(notes.parents().informed());
        parents.show(notes.parents().note());
        board.show(notes.board().answer());
        school.show(notes.school());
        representative.show(notes.representative());
    }

    /// Every problem is shown at once.
    Optional<NoteMinor.Notes> reveal() {
        boolean whole = Stream.of(
                        authority.reveal().isPresent(),
                        informed.reveal().isPresent(),
                        parents.reveal().isPresent(),
                        board.reveal().isPresent(),
                        school.reveal().isPresent(),
                        representative.reveal().isPresent())
                .allMatch(Boolean::booleanValue);
        return whole
                ? Optional.of(new NoteMinor.Notes(
                        authority.reveal().orElseThrow(),
                        new MinorNotes.Parents(
                                informed.reveal().orElseThrow(),
                                parents.reveal().orElseThrow()),
                        new MinorNotes.Board(Optional.empty(), board.reveal().orElseThrow()),
                        school.reveal().orElseThrow(),
                        representative.reveal().orElseThrow()))
                : Optional.empty();
    }
}
