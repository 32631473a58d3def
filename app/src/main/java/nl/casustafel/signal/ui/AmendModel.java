package nl.casustafel.signal.ui;

import java.util.Optional;
import nl.casustafel.identity.Recognised;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFile.ReceiverPart;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Tx;

/// Putting right what was entered of a signal, until it goes to the table. What differs from the store
/// is kept as a draft until it is saved or cancelled. FX thread only.
final class AmendModel {
    final EntryForm form;
    final CandidatesModel candidates;
    private final AmendDraft draft;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final SignalId id;
    private Optional<ReportSource> source = Optional.empty();
    private int version;

    AmendModel(SignalDesk desk, SignalSeat seat, SignalActs acts, SignalId id) {
        this.seat = seat;
        this.acts = acts;
        this.id = id;
        this.form = new EntryForm(desk.texts(), seat.clock());
        this.candidates = new CandidatesModel(desk, seat.actor(), acts.reads().candidates(), form);
        candidates.rest();
        this.draft = new AmendDraft(desk.drafting(), id, form, candidates.kept());
    }

    /// Fills the form with what the store holds, and then with what was typed earlier; `found` runs
    /// where there was something.
    void begin(SignalPage page, Runnable found) {
        form.municipality.offer(page.municipalities());
        form.show(page.file());
        version = page.file().version();
        source = page.file().receiverPart().map(ReceiverPart::source);
        draft.restore(found);
    }

    /// Whether the reporter is filled in too: for who sees the receiver's part (DEC-7, W-D7).
    boolean showsReporter() {
        return source.isPresent();
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

    /// Saves what the form became, and joins whom it is about to who was recognised. Store thread.
    Outcome<Signal, Refusal> save(SignalEntry entry, Optional<Recognised> who) {
        return acts.intake().recognise().handle(seat.actor(), tx -> amend(tx, entry), who);
    }

    private Outcome<Signal, Refusal> amend(Tx tx, SignalEntry entry) {
        return switch (acts.amend().within(tx, seat.actor(), id, version, entry, source.map(form::reporter))) {
            case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Signal, SignalRefusal>(Signal signal) -> Outcome.done(signal);
        };
    }

    void flush() {
        draft.flush();
    }

    void drop() {
        candidates.rest();
        draft.drop();
    }
}
