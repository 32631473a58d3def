package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.InformedBefore;

/// Records that the person concerned was told, or why not yet and when that is looked at again (DEC-8, W-H4,
/// W-H5, W-H11). For a minor it says who with authority was told (W-M3).
public final class SettleInforming {
    /// A reason not to tell holds this long at most before it is looked at again; team policy.
    public static final int REVIEW_WITHIN_MONTHS = 6;

    private final Transactor transactor;
    private final SignalReads signals;
    private final Informings informings;
    private final CaseClock clock;

    public SettleInforming(Transactor transactor, SignalReads signals, Informings informings, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.informings = informings;
        this.clock = clock;
    }

    /// @param version as it was read
    public Outcome<Informing, ReferralRefusal> handle(
            Actor actor, SignalId signal, int version, Informing.Before before, Informing.Told told) {
        return transactor.write(actor, Purpose.FOLLOW_UP, tx -> {
            Optional<SignalFile> file = signals.again(tx, actor, signal);
            if (file.isEmpty()) {
                return Outcome.refused(Rule.NOT_FOUND);
            }
            if (!FollowUpDuties.has(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            Optional<Versioned<Informing>> owed = informings.find(tx, signal);
            if (owed.isEmpty()) {
                return Outcome.refused(Rule.NOBODY_TO_INFORM);
            }
            return objection(file.get(), before, told)
                    .<Outcome<Informing, ReferralRefusal>>map(Outcome::refused)
                    .orElseGet(() -> kept(tx, owed.get().value().settled(before, told, actor.person()), version));
        });
    }

    private Optional<ReferralRefusal> objection(SignalFile file, Informing.Before before, Informing.Told told) {
        if (before.informed() == InformedBefore.NO && before.reason().isEmpty()) {
            return Optional.of(Rule.BEFORE_REASON_MISSING);
        }
        LocalDate today = clock.today();
        return switch (told) {
            case Informing.Informed informed -> {
                if (informed.on().isAfter(today)) {
                    yield Optional.of(Rule.DATE_IN_FUTURE);
                }
                boolean minor = file.subject().filter(one -> one.minorOn(today)).isPresent();
                yield minor && informed.authority().isEmpty() ? Optional.of(Rule.AUTHORITY_MISSING) : Optional.empty();
            }
            case Informing.NotYet notYet -> {
                boolean fits = notYet.reviewOn().isAfter(today)
                        && !notYet.reviewOn().isAfter(today.plusMonths(REVIEW_WITHIN_MONTHS));
                yield fits ? Optional.empty() : Optional.of(Rule.REVIEW_DATE);
            }
        };
    }

    private Outcome<Informing, ReferralRefusal> kept(Tx tx, Informing settled, int version) {
        if (!informings.change(tx, settled, version)) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        switch (settled.told().orElseThrow()) {
            case Informing.Informed _ -> tx.audit(ReferralAction.PERSON_INFORMED, settled.signal());
            case Informing.NotYet notYet ->
                tx.audit(
                        ReferralAction.PERSON_NOT_INFORMED,
                        settled.signal(),
                        notYet.ground().name());
        }
        tx.emit(new ReferralChanged(settled.signal()));
        return Outcome.done(settled);
    }
}
