package nl.casustafel.provision;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Lets a file leave: line and file belong together (DEC-36, W-F4). In three steps: permission, the file
/// whole beside its place, and then the line, which is committed before the file gets its name. So no file
/// stands under its name without a line; a line whose file failed says so.
public final class HandOut {
    /// What the register says of itself leaves through whoever reads it (W-F2).
    private static final Set<Handover.Form> OF_NO_DOSSIER =
            Set.of(Handover.Form.REGISTER, Handover.Form.POLICE_DECISION);

    private final Transactor transactor;
    private final Provisions provisions;
    private final MinutesReads minutes;
    private final ExportFile files;
    private final LogStanding log;
    private final CaseClock clock;

    public HandOut(
            Transactor transactor,
            Provisions provisions,
            MinutesReads minutes,
            ExportFile files,
            LogStanding log,
            CaseClock clock) {
        this.transactor = transactor;
        this.provisions = provisions;
        this.minutes = minutes;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /// First, on the store thread: whether this may leave at all. A copy to be printed comes back with the
    /// number it has to bear (W-F4).
    public Outcome<Handover, ProvisionRefusal> permit(Actor actor, Handover handover) {
        Optional<ProvisionRefusal> refused =
                transactor.read(actor, Purpose.HAND_OUT, tx -> forbidden(tx, actor, handover));
        // A refusal is noted in the log, which a read does not do.
        return refused.isPresent()
                ? transactor.write(actor, Purpose.HAND_OUT, _ -> Outcome.refused(refused.orElseThrow()))
                : Outcome.done(numbered(actor, handover));
    }

    private Handover numbered(Actor actor, Handover handover) {
        return handover.minutes()
                .filter(_ -> handover.form() == Handover.Form.PAPER)
                .map(minutes -> transactor.<Handover>read(
                        actor,
                        Purpose.HAND_OUT,
                        tx -> handover.on(handover.terms().numbered(provisions.nextCopy(tx, minutes)))))
                .orElse(handover);
    }

    /// Then, on the work pool, for it lasts as long as the medium takes: the file, whole but without its
    /// name. Whoever gets it hands it to [#leave].
    /// @param content the file exactly as it leaves, already protected where it has a password
    public Outcome<Ready, ProvisionRefusal> write(Handover handover, byte[] content, Path target) {
        return switch (files.writeBeside(target, content)) {
            case Outcome.Refused<ExportFile.Beside, ExportFailure>(ExportFailure failure) -> Outcome.refused(failure);
            case Outcome.Done<ExportFile.Beside, ExportFailure>(ExportFile.Beside beside) ->
                Outcome.done(new Ready(handover, beside));
        };
    }

    /// Last, on the store thread: the line, and with it the name. The two stay together in one step, so
    /// that no lock of the session can come between them.
    public Outcome<Provision, ProvisionRefusal> leave(Actor actor, Ready ready) {
        Outcome<Provision, ProvisionRefusal> registered;
        boolean kept = false;
        try {
            registered = register(actor, ready.handover, ready.beside.hash());
            kept = registered.isDone();
        } finally {
            if (!kept) {
                ready.beside.drop();
            }
        }
        return registered.then(line -> ready.beside
                .takeName()
                .<Outcome<Provision, ProvisionRefusal>>map(failure -> failed(actor, line, failure))
                .orElse(Outcome.done(line)));
    }

    /// A file that is written and waits for its line; made by [#write] alone.
    public static final class Ready {
        private final Handover handover;
        private final ExportFile.Beside beside;

        private Ready(Handover handover, ExportFile.Beside beside) {
            this.handover = handover;
            this.beside = beside;
        }
    }

    private Outcome<Provision, ProvisionRefusal> register(Actor actor, Handover handover, FileHash hash) {
        return transactor.write(actor, Purpose.HAND_OUT, tx -> {
            Optional<ProvisionRefusal> refused = forbidden(tx, actor, handover);
            if (refused.isPresent()) {
                return Outcome.refused(refused.orElseThrow());
            }
            if (numberIsTaken(tx, handover)) {
                return Outcome.refused(HandOutRefusal.COPY_TAKEN);
            }
            Provision line =
                    new Provision(Provision.Key.fresh(), clock.now(), actor.person(), handover, hash, Optional.empty());
            provisions.add(tx, line);
            tx.audit(ProvisionAction.FILE_HANDED_OUT, line.id());
            tx.emit(new ProvisionsChanged());
            return Outcome.done(line);
        });
    }

    /// Somebody else's copy got its line first.
    private boolean numberIsTaken(Tx tx, Handover handover) {
        return handover.minutes().isPresent()
                && handover.terms()
                        .copy()
                        .filter(number -> number
                                != provisions.nextCopy(tx, handover.minutes().orElseThrow()))
                        .isPresent();
    }

    private Outcome<Provision, ProvisionRefusal> failed(Actor actor, Provision line, ExportFailure failure) {
        transactor.<Provision, ProvisionRefusal>write(actor, Purpose.HAND_OUT, tx -> {
            provisions.markFailed(tx, line.id(), clock.now(), failure);
            tx.audit(ProvisionAction.HAND_OUT_FAILED, line.id(), failure.name());
            tx.emit(new ProvisionsChanged());
            return Outcome.done(line);
        });
        return Outcome.refused(failure);
    }

    private static boolean mayReadRegister(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.LAWFULNESS_REVIEW)
                || actor.has(Role.DECIDER);
    }

    private Optional<ProvisionRefusal> forbidden(Tx tx, Actor actor, Handover handover) {
        Optional<LogRefusal> unchecked = log.objection();
        if (unchecked.isPresent()) {
            return unchecked.map(ProvisionRefusal.OfLog::new);
        }
        if (handover.form() == Handover.Form.LOG_TABLE) {
            return actor.has(Role.LAWFULNESS_REVIEW) || actor.has(Role.PROCESS_COORDINATOR)
                    ? Optional.empty()
                    : Optional.of(HandOutRefusal.LOG_NOT_YOURS);
        }
        if (handover.form() == Handover.Form.FRAMEWORK_FIGURES) {
            return actor.has(Role.FRAMEWORK_QUALITY) ? Optional.empty() : Optional.of(HandOutRefusal.FIGURES_NOT_YOURS);
        }
        if (OF_NO_DOSSIER.contains(handover.form())) {
            return mayReadRegister(actor) ? Optional.empty() : Optional.of(HandOutRefusal.NOT_YOURS);
        }
        // Police and OM take in reports too, and write to those who made them (1.11).
        boolean writes = handover.form() == Handover.Form.LETTER && actor.has(Role.DECIDER);
        // Whoever takes part has days of his own to keep.
        boolean plans =
                handover.form() == Handover.Form.CALENDAR && (actor.has(Role.DECIDER) || actor.has(Role.PARTICIPANT));
        if (!actor.has(Role.FILE_HOLDER) && !actor.has(Role.PROCESS_COORDINATOR) && !writes && !plans) {
            return Optional.of(HandOutRefusal.NOT_YOURS);
        }
        if (handover.minutes().isEmpty()) {
            return Optional.empty();
        }
        return minutes.version(tx, actor, handover.minutes().orElseThrow()).isPresent()
                ? Optional.empty()
                : Optional.of(HandOutRefusal.NO_FINAL_MINUTES);
    }
}
