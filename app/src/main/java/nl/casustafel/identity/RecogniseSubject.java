package nl.casustafel.identity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.person.Joining;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Signal;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes in a signal, or puts one right, or takes over a case, and joins whom it is about to who was
/// recognised, in one transaction: both or neither. Only to somebody this person may see (DEC-1,
/// DEC-5). A signal without a subject is joined to nobody.
public final class RecogniseSubject {
    private final Transactor transactor;
    private final JoinPersons join;

    public RecogniseSubject(Transactor transactor, JoinPersons join) {
        this.transactor = transactor;
        this.join = join;
    }

    /// @param entering takes the signal in, or puts it right
    /// @param who empty where nobody was recognised
    public Outcome<Signal, Refusal> handle(
            Actor actor, Function<Tx, Outcome<Signal, Refusal>> entering, Optional<Recognised> who) {
        return transactor.write(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> entering.apply(tx)
                        .then(signal -> joined(tx, actor, signal.id(), signal.subject(), who)
                                .map(_ -> signal)));
    }

    /// @param taking takes the case over
    /// @param who empty where nobody was recognised
    public Outcome<CaseFile, Refusal> handleCase(
            Actor actor, Function<Tx, Outcome<CaseFile, CaseRefusal>> taking, Optional<Recognised> who) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> switch (taking.apply(tx)) {
            case Outcome.Refused<CaseFile, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<CaseFile, CaseRefusal>(CaseFile made) ->
                joined(tx, actor, made.id(), made.subject(), who).map(_ -> made);
        });
    }

    private Outcome<Boolean, Refusal> joined(
            Tx tx, Actor actor, Id at, Optional<SubjectId> subject, Optional<Recognised> who) {
        if (who.isEmpty() || subject.isEmpty()) {
            return Outcome.done(false);
        }
        Together asked = new Together(
                at, subject.get(), who.get().known(), Map.of(), who.get().reason());
        return switch (join.within(tx, actor, asked)) {
            case Outcome.Refused<Joining, IdentityRefusal>(IdentityRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Joining, IdentityRefusal> _ -> Outcome.done(true);
        };
    }
}
