package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;

/// What is kept of the end of cases. Asks no gate where none is named: whoever writes found the case through
/// it.
public interface Endings {
    /// In the place of what was answered before.
    void answer(Tx tx, CaseId id, EntryAnswer answer);

    /// In the place of what was said before.
    void deviate(Tx tx, CaseId id, Deviation deviation);

    ExitList exit(Tx tx, CaseId id);

    /// In the place of what was noted before.
    void note(Tx tx, Consent consent);

    List<Consent> consents(Tx tx, CaseId id);

    void owe(Tx tx, ClosingTask task);

    /// For whoever does what is left of cases that are over.
    Optional<ClosingTask> task(Tx tx, Actor actor, ClosingTask.Key id);

    void done(Tx tx, ClosingTask.Key id, Fact.Entry by);

    /// Who has had data of the case: sat at the table, takes part, or got a file.
    List<CorrectionNotice.Recipient> recipients(Tx tx, CaseId id);

    /// Whether somebody reported the signal it came from.
    boolean hasReporter(Tx tx, CaseId id);
}
