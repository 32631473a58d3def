package nl.casustafel.identity;

import nl.casustafel.casefile.CaseReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Tx;

/// What is about a subject: where the log and the screens hear of it when something happens to that subject.
public record Written(SignalReads signals, CaseReads cases) {
    /// Notes with each signal and case about it that what is known of the subject was changed.
    void putRight(Tx tx, Actor actor, SubjectId id) {
        signals.about(tx, actor, id).forEach(signal -> tx.audit(IdentityAction.SUBJECT_PUT_RIGHT, signal.id()));
        cases.about(tx, actor, id).forEach(row -> tx.audit(IdentityAction.SUBJECT_PUT_RIGHT, row.id()));
    }

    /// Screens that show a signal about it read anew.
    void changed(Tx tx, Actor actor, SubjectId id) {
        signals.about(tx, actor, id).forEach(signal -> tx.emit(new SignalChanged(signal.id())));
    }
}
