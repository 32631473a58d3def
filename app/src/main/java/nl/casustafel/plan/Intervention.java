package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;

/// Something one organisation does from its own task (DEC-15, law 1.7).
/// @param nature what sort of thing it is (catalogue 4.6)
/// @param responsible the *verantwoordelijke deelnemer*, a standing participant (W-B1)
/// @param task from which of its statutory tasks; empty where nobody said
/// @param executor the *uitvoerder*, who may be anyone: school, GGZ, a coach
/// @param indicator by what people see that it works
public record Intervention(
        LongText text,
        Nature nature,
        Frame frame,
        Organisation.Key responsible,
        Optional<StatutoryTask> task,
        Optional<ShortText> executor,
        Span span,
        Optional<LongText> indicator)
        implements PersonalData {
    /// What sort of intervention it is.
    public record Nature(InterventionKind kind, ActionField field, Approach approach) {
        /// As the catalogue has it, until somebody says otherwise.
        public static Nature of(InterventionKind kind) {
            return new Nature(kind, kind.field(), kind.approach());
        }
    }

    /// From when until when.
    public record Span(Optional<LocalDate> start, Optional<LocalDate> due) {
        /// Neither begins after it is due.
        public boolean fits() {
            return start.isEmpty() || due.isEmpty() || !start.get().isAfter(due.get());
        }
    }

    /// In few words, as a table that just admitted somebody agrees it.
    public Intervention(
            LongText text,
            Frame frame,
            Organisation.Key responsible,
            Optional<ShortText> executor,
            Optional<LocalDate> due) {
        this(
                text,
                Nature.of(InterventionKind.OTHER),
                frame,
                responsible,
                Optional.empty(),
                executor,
                new Span(Optional.empty(), due),
                Optional.empty());
    }

    public Optional<LocalDate> due() {
        return span.due();
    }

    @Override
    public String toString() {
        return "Intervention[" + frame + "]";
    }
}
