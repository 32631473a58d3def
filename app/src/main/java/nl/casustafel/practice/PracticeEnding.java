package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;

import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.DestroySignals;
import nl.casustafel.retention.DestroySignals.Confirmation;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.TickCopies;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;

/// A signal that was destroyed, of which a certificate and some counters are left.
final class PracticeEnding {
    private final Setting setting;
    private final DestroySignals destroy;
    private final TickCopies tick;

    PracticeEnding(Setting setting, Transactor together) {
        this.setting = setting;
        PracticeRooms.Ending rooms = setting.rooms().ending();
        destroy = new DestroySignals(
                together,
                rooms.reads(),
                rooms.retention(),
                rooms.features(),
                setting.rooms().team(),
                setting.clock());
        tick = new TickCopies(together, rooms.retention(), setting.clock());
    }

    void destroy(Actor actor, SignalId id) {
        Destruction made = value(destroy.handle(
                actor,
                Set.of(id),
                new Confirmation(Signing.by(actor.person()), Signing.by(setting.team().coordinator))));
        value(tick.handle(actor, made.id(), Set.of(CopyPlace.MAILBOX, CopyPlace.DOWNLOADS)));
    }
}
