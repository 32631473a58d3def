package nl.casustafel.meeting.ui;

import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Scope;

/// Whether it is a matter of the act, and activism or extremism (W-A1, W-A2).
final class ScopeForm {
    final Choice<Scope.IdeologicalMotive> motive;
    final Field<Optional<LongText>> grounds = Field.paragraphs().optional();
    final Choice<Scope.Limb> limb;
    final Field<Optional<LongText>> activism = Field.paragraphs().optional();
    final Field<Optional<LongText>> nonetheless = Field.paragraphs().optional();

    ScopeForm(Texts texts) {
        motive = Choice.of(Scope.IdeologicalMotive.class, texts);
        limb = Choice.of(Scope.Limb.class, texts);
    }

    FormDraft into(FormDraft draft) {
        return draft.with("motive", motive)
                .with("grounds", grounds)
                .with("limb", limb)
                .with("activism", activism)
                .with("nonetheless", nonetheless);
    }

    void show(Scope scope) {
        motive.show(scope.motive().orElse(null));
        grounds.show(scope.grounds());
        limb.show(scope.limb().orElse(null));
        activism.show(scope.activism());
        nonetheless.show(scope.nonetheless());
    }

    /// Empty where a text is too long, which then shows.
    Optional<Scope> reveal() {
        Optional<Optional<LongText>> rests = grounds.reveal();
        Optional<Optional<LongText>> differs = activism.reveal();
        Optional<Optional<LongText>> why = nonetheless.reveal();
        return rests.isEmpty() || differs.isEmpty() || why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scope(
                        Optional.ofNullable(motive.chosen().get()),
                        rests.get(),
                        Optional.ofNullable(limb.chosen().get()),
                        differs.get(),
                        why.get()));
    }
}
