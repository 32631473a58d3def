package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// An answer the reporter is owed or was given: a task until it is done (DEC-7). Its text is in the
/// receiver's part.
public record ReporterAnswer(Key id, AnswerKind kind, LocalDate dueOn, Optional<Given> given) implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// That it was done.
    public record Given(LocalDate on, AnswerManner manner, Optional<LongText> text, PersonId by)
            implements PersonalData {
        @Override
        public String toString() {
            return "Given[" + manner + "]";
        }
    }

    public static ReporterAnswer due(AnswerKind kind, LocalDate on) {
        return new ReporterAnswer(Key.fresh(), kind, on, Optional.empty());
    }

    public boolean open() {
        return given.isEmpty();
    }

    ReporterAnswer with(Given done) {
        return new ReporterAnswer(id, kind, dueOn, Optional.of(done));
    }

    @Override
    public String toString() {
        return "ReporterAnswer[" + kind + "]";
    }
}
