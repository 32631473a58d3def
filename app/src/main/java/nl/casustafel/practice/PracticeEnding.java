package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;

import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.retention.Chosen;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.TickCopies;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;

/// A signal that was destroyed, of which a certificate and some counters are left.
final class PracticeEnding {
    private final Setting setting;
    private final DestroyDossiers destroy;
    private final TickCopies tick;

    PracticeEnding(Setting setting, Transactor together) {
        this.setting = setting;
        PracticeRooms.Ending rooms = setting.rooms().ending();
        destroy = new DestroyDossiers(
                together,
                new WhatIsDue(rooms.reads(), rooms.cases(), setting.clock()),
                rooms.retention(),
                rooms.features(),
                setting.rooms().team(),
                setting.clock());
        tick = new TickCopies(together, rooms.retention(), setting.clock());
    }

    void destroy(Actor actor, SignalId id) {
        Destruction made = value(destroy.handle(
                actor,
                new Chosen(Set.of(id), Set.of()),
                new Confirmation(Signing.by(actor.person()), Signing.by(setting.team().coordinator))));
        value(tick.handle(actor, made.id(), Set.of(CopyPlace.MAILBOX, CopyPlace.DOWNLOADS)));
    }
}
