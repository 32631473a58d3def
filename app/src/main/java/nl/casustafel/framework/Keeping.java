package nl.casustafel.framework;

import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// What the acts on versions work with, and how they find the one they are about.
public record Keeping(FrameworkVersions versions, FrameworkDrafts drafts) {
    /// A draft with what it was begun from.
    record Found(Versioned<FrameworkDraft> draft, Framework before) {}

    /// Kwaliteitsbeheerder or privacy officer (DEC-10).
    public static boolean keeps(Actor actor) {
        return actor.has(Role.FRAMEWORK_QUALITY);
    }

    /// For whoever keeps the framework.
    Outcome<Found, DraftRefusal> find(Tx tx, Actor actor, FrameworkId id) {
        if (!keeps(actor)) {
            return Outcome.refused(DraftRefusal.Plain.NOT_YOURS);
        }
        Optional<Versioned<FrameworkDraft>> draft = drafts.draft(tx, id);
        return draft.flatMap(
                        one -> versions.framework(tx, one.value().predecessor()).map(before -> new Found(one, before)))
                .<Outcome<Found, DraftRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DraftRefusal.Plain.UNKNOWN));
    }

    static Outcome<Found, DraftRefusal> inState(Found found, FrameworkDraft.State state) {
        if (found.draft().value().state() == state) {
            return Outcome.done(found);
        }
        return Outcome.refused(
                state == FrameworkDraft.State.CONCEPT
                        ? DraftRefusal.Plain.NOT_CONCEPT
                        : DraftRefusal.Plain.NOT_CONSULTED);
    }

    static Outcome<FrameworkId, DraftRefusal> told(Tx tx, FrameworkAction action, FrameworkId id) {
        tx.audit(action, id);
        tx.emit(new FrameworkChanged(id));
        return Outcome.done(id);
    }

    /// Where somebody else changed it since it was read.
    Outcome<FrameworkId, DraftRefusal> changed(Tx tx, FrameworkAction action, FrameworkDraft draft, int version) {
        return drafts.change(tx, draft, version)
                ? told(tx, action, draft.id())
                : Outcome.refused(DraftRefusal.Plain.CHANGED_MEANWHILE);
    }
}
