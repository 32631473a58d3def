package nl.casustafel.framework.ui;

import java.util.Optional;
import nl.casustafel.assessment.Wording;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;

/// The same words in both languages.
record WordsField(Field<Optional<LongText>> nl, Field<Optional<LongText>> en, boolean optional) {
    static WordsField asked() {
        return new WordsField(Field.paragraphs().optional(), Field.paragraphs().optional(), false);
    }

    static WordsField ifThere() {
        return new WordsField(Field.paragraphs().optional(), Field.paragraphs().optional(), true);
    }

    WordsField showing(Optional<Wording> held) {
        nl.show(held.map(Wording::nl));
        en.show(held.map(Wording::en));
        return this;
    }

    void keptIn(FormDraft draft, String name) {
        draft.with(name + "-nl", nl).with(name + "-en", en);
    }

    /// False where one of them is missing or cannot be read; then it says so.
    boolean isWhole() {
        boolean dutch = told(nl, en);
        boolean english = told(en, nl);
        return dutch && english;
    }

    private boolean told(Field<Optional<LongText>> one, Field<Optional<LongText>> other) {
        Optional<Optional<LongText>> typed = one.reveal();
        if (typed.isEmpty()) {
            return false;
        }
        boolean needed = !optional
                || other.value().get() != null && other.reveal().flatMap(x -> x).isPresent();
        if (typed.get().isEmpty() && needed) {
            one.refuse(new Problem("problem.framework.both-languages"));
            return false;
        }
        return true;
    }

    Optional<Wording> words() {
        return nl.reveal()
                .flatMap(dutch -> dutch)
                .flatMap(dutch -> en.reveal().flatMap(english -> english).map(english -> new Wording(dutch, english)));
    }
}
