package nl.casustafel.framework.ui;

import java.util.Optional;
import java.util.function.Supplier;
import nl.casustafel.assessment.Wording;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;

/// The same words in both languages. Where they may be left out, they are left out in both.
final class WordsField {
    private final Side dutch;
    private final Side english;

    /// @param typed empty where it cannot be read, which it then says
    private record Side(Field<?> field, Supplier<Optional<Optional<LongText>>> typed) {
        static Side asked(Optional<LongText> held) {
            Field<LongText> field = Field.paragraphs();
            held.ifPresent(field::show);
            return new Side(field, () -> {
                Optional<LongText> typed = field.reveal();
                return typed.isPresent() ? Optional.of(typed) : Optional.empty();
            });
        }

        static Side ifThere(Optional<LongText> held) {
            Field<Optional<LongText>> field = Field.paragraphs().optional();
            field.show(held);
            return new Side(field, field::reveal);
        }
    }

    private WordsField(Side dutch, Side english) {
        this.dutch = dutch;
        this.english = english;
    }

    static WordsField asked(Optional<Wording> held) {
        return new WordsField(Side.asked(held.map(Wording::nl)), Side.asked(held.map(Wording::en)));
    }

    static WordsField ifThere(Optional<Wording> held) {
        return new WordsField(Side.ifThere(held.map(Wording::nl)), Side.ifThere(held.map(Wording::en)));
    }

    Field<?> nl() {
        return dutch.field();
    }

    Field<?> en() {
        return english.field();
    }

    void keptIn(FormDraft draft, String name) {
        draft.with(name + "-nl", nl()).with(name + "-en", en());
    }

    /// False where one of them is missing or cannot be read; then it says so.
    boolean isWhole() {
        Optional<Optional<LongText>> one = dutch.typed().get();
        Optional<Optional<LongText>> other = english.typed().get();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.get().isPresent() == other.get().isPresent()) {
            return true;
        }
        (one.get().isPresent() ? english : dutch).field().refuse(new Problem("problem.framework.both-languages"));
        return false;
    }

    /// Of what is whole.
    Optional<Wording> words() {
        return dutch.typed()
                .get()
                .flatMap(typed -> typed)
                .flatMap(one -> english.typed().get().flatMap(typed -> typed).map(other -> new Wording(one, other)));
    }
}
