package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Records that a referral was sent, and what came of it. What is declined, called back or left without an
/// answer needs a reason; so does putting on record that it stays at this.
public final class SendReferral {
    private final Transactor transactor;
    private final SignalReads signals;
    private final Referrals referrals;
    private final CaseClock clock;

    public SendReferral(Transactor transactor, SignalReads signals, Referrals referrals, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.referrals = referrals;
        this.clock = clock;
    }

    /// Its sheet has left today.
    public Outcome<Referral, ReferralRefusal> sent(Actor actor, Referral.Key id) {
        return transactor.write(
                actor,
                Purpose.FOLLOW_UP,
                tx -> open(tx, actor, id, ReferralState.SENT)
                        .then(found -> kept(tx, found, found.value().sent(clock.today()))));
    }

    public Outcome<Referral, ReferralRefusal> answered(
            Actor actor, Referral.Key id, ReferralState as, LocalDate on, Optional<LongText> reason) {
        return transactor.write(
                actor,
                Purpose.FOLLOW_UP,
                tx -> open(tx, actor, id, as).then(found -> answer(tx, actor, found, as, on, reason)));
    }

    private Outcome<Referral, ReferralRefusal> answer(
            Tx tx, Actor actor, Versioned<Referral> found, ReferralState as, LocalDate on, Optional<LongText> reason) {
        if (on.isAfter(clock.today())) {
            return Outcome.refused(Rule.DATE_IN_FUTURE);
        }
        if (as != ReferralState.ACCEPTED && reason.isEmpty()) {
            return Outcome.refused(Rule.REASON_MISSING);
        }
        return kept(tx, found, found.value().answered(as, new Referral.Answer(on, reason, actor.person())));
    }

    private Outcome<Versioned<Referral>, ReferralRefusal> open(
            Tx tx, Actor actor, Referral.Key id, ReferralState next) {
        Optional<Versioned<Referral>> found = referrals
                .find(tx, id)
                .filter(one -> signals.again(tx, actor, one.value().signal()).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(Rule.NOT_FOUND);
        }
        if (!FollowUpDuties.has(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return found.get().value().state().leadsTo(next)
                ? Outcome.done(found.get())
                : Outcome.refused(Rule.NO_SUCH_ANSWER);
    }

    private Outcome<Referral, ReferralRefusal> kept(Tx tx, Versioned<Referral> found, Referral changed) {
        if (!referrals.change(tx, changed, found.version())) {
            return Outcome.refused(Rule.CHANGED_MEANWHILE);
        }
        if (changed.state() == ReferralState.SENT) {
            tx.audit(ReferralAction.REFERRAL_SENT, changed.signal());
        } else {
            tx.audit(
                    ReferralAction.REFERRAL_ANSWERED,
                    changed.signal(),
                    changed.state().name());
        }
        tx.emit(new ReferralChanged(changed.signal()));
        return Outcome.done(changed);
    }
}
