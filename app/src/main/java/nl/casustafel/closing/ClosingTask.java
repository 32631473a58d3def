package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.Fact;

/// What is left to do when a case is over (UIT7 to UIT9). It names nobody the case was about.
/// @param to whom to tell, where it is an organisation or somebody of the register
/// @param done who did it and when; empty while it is to be done
public record ClosingTask(
        Key id,
        CaseId caseFile,
        TaskKind kind,
        LocalDate dueOn,
        Optional<CorrectionNotice.Recipient> to,
        Optional<Fact.Entry> done)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    static ClosingTask owed(CaseClosing of, TaskKind kind, LocalDate dueOn, Optional<CorrectionNotice.Recipient> to) {
        return new ClosingTask(Key.fresh(), of.caseFile(), kind, dueOn, to, Optional.empty());
    }

    @Override
    public String toString() {
        return "ClosingTask[" + kind + "]";
    }
}
