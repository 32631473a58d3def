package nl.casustafel.signal.ui;

import java.util.Optional;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal.Rule;

/// Putting right what was entered of a signal, until it goes to the table. What differs from the store
/// is kept as a draft until it is saved or cancelled. FX thread only.
final class AmendModel {
    final EntryForm form;
    private final AmendDraft draft;
    private int version;

    AmendModel(SignalDesk desk, SignalSeat seat, SignalId id) {
        this.form = new EntryForm(desk.texts(), seat.clock());
        this.draft = new AmendDraft(desk.drafting(), id, form);
    }

    /// Fills the form with what the store holds, and then with what was typed earlier; `found` runs
    /// where there was something.
    void begin(SignalPage page, Runnable found) {
        form.municipality.offer(page.municipalities());
        form.show(page.file());
        version = page.file().version();
        draft.restore(found);
    }

    /// Shows at its field what the agenda asks for (T-S3).
    void ask(Refusal refusal) {
        Problem lacking = new Problem(refusal.textKey(), refusal.details());
        if (refusal == Rule.SUBJECT_MISSING) {
            form.subjectDescription.refuse(lacking);
        } else if (refusal == Rule.MUNICIPALITY_MISSING) {
            form.municipality.refuse(lacking);
        }
    }

    /// Shows every problem there is, and gives what the signal becomes if there is none.
    Optional<SignalEntry> reveal() {
        return form.reveal(Optional.empty());
    }

    /// Of the signal as the form was filled from it.
    int version() {
        return version;
    }

    void flush() {
        draft.flush();
    }

    void drop() {
        draft.drop();
    }
}
