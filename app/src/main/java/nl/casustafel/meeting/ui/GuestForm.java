package nl.casustafel.meeting.ui;

import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.texts.Texts;

/// A guest as he is typed: name, organisation, and on which ground he sits there.
final class GuestForm {
    final Field<Optional<ShortText>> name = Field.line().optional();
    final Field<Optional<ShortText>> organisation = Field.line().optional();
    final Choice<GuestBasis> basis;

    GuestForm(Texts texts) {
        basis = Choice.of(GuestBasis.class, texts);
    }

    /// Empty where something lacks.
    Optional<Attendee.Guest> reveal() {
        Optional<ShortText> called = name.reveal().flatMap(typed -> typed);
        Optional<ShortText> from = organisation.reveal().flatMap(typed -> typed);
        Optional<GuestBasis> ground = basis.reveal();
        return called.isEmpty() || from.isEmpty() || ground.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attendee.Guest(called.get(), from.get(), ground.get()));
    }

    void clear() {
        name.clear();
        organisation.clear();
        basis.clear();
    }
}
