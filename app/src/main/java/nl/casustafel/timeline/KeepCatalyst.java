package nl.casustafel.timeline;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;

/// Keeps the team's list of catalysts (framework 2.8).
public final class KeepCatalyst {
    private final Transactor transactor;
    private final Catalysts catalysts;

    public KeepCatalyst(Transactor transactor, Catalysts catalysts) {
        this.transactor = transactor;
        this.catalysts = catalysts;
    }

    public Outcome<Catalyst, MomentRefusal> add(
            Actor actor, ShortText name, LocalDate from, Optional<LocalDate> until) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!worksOnCases(actor)) {
                return Outcome.refused(MomentRefusal.Plain.NOT_YOURS);
            }
            if (until.filter(from::isAfter).isPresent()) {
                return Outcome.refused(MomentRefusal.Plain.PERIOD_BACKWARDS);
            }
            Catalyst made = new Catalyst(Catalyst.Key.fresh(), name, from, until);
            catalysts.add(tx, made);
            tx.audit(TimelineAction.CATALYST_ADDED, made.id());
            tx.emit(new MomentsChanged());
            return Outcome.done(made);
        });
    }

    public Outcome<Catalyst.Key, MomentRefusal> drop(Actor actor, Catalyst.Key id) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!worksOnCases(actor)) {
                return Outcome.refused(MomentRefusal.Plain.NOT_YOURS);
            }
            if (!catalysts.drop(tx, id)) {
                return Outcome.refused(MomentRefusal.Plain.UNKNOWN);
            }
            tx.audit(TimelineAction.CATALYST_DROPPED, id);
            tx.emit(new MomentsChanged());
            return Outcome.done(id);
        });
    }

    static boolean worksOnCases(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.DECIDER)
                || actor.has(Role.PARTICIPANT);
    }
}
