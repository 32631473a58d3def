package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Writes down to whom a decided signal goes, on which ground, and what goes along (W-F1). Nothing leaves by
/// it: its sheet does, and then [SendReferral]. What was prepared earlier and never left makes room for it.
public final class PrepareReferral {
    /// Working days an answer is waited for by default; team policy, not law.
    public static final int ANSWER_WITHIN = 10;

    private final Transactor transactor;
    private final SignalReads signals;
    private final Referrals referrals;
    private final TakeAlong takeAlong;
    private final CaseClock clock;

    public PrepareReferral(
            Transactor transactor, SignalReads signals, Referrals referrals, TakeAlong takeAlong, CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.referrals = referrals;
        this.takeAlong = takeAlong;
        this.clock = clock;
    }

    public Outcome<Referral, ReferralRefusal> handle(
            Actor actor, SignalId signal, Referral.Terms terms, LocalDate answerDueOn) {
        return transactor.write(
                actor,
                Purpose.FOLLOW_UP,
                tx -> signals.again(tx, actor, signal)
                        .map(file -> objection(tx, actor, file, terms, answerDueOn)
                                .<Outcome<Referral, ReferralRefusal>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(keep(tx, actor, signal, terms, answerDueOn))))
                        .orElse(Outcome.refused(Rule.NOT_FOUND)));
    }

    private Optional<ReferralRefusal> objection(
            Tx tx, Actor actor, SignalFile file, Referral.Terms terms, LocalDate answerDueOn) {
        SignalId signal = file.signal().id();
        if (!FollowUpDuties.has(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (!decided(file)) {
            return Optional.of(Rule.NOT_DECIDED);
        }
        if (referrals.admitted(tx, signal)) {
            return Optional.of(Rule.ADMITTED);
        }
        if (!Assurance.forRoute(terms.route()).contains(terms.assurance())) {
            return Optional.of(Rule.ASSURANCE);
        }
        List<Fact> may = takeAlong.of(tx, actor, file, terms.route());
        if (!may.stream().map(Fact::id).toList().containsAll(terms.facts())) {
            return Optional.of(
                    terms.route() == ReferralRoute.OTHER_PROCESS ? Rule.FACT_OF_JOINT_FILE : Rule.FACT_NOT_OWN);
        }
        if (referrals.namesReporter(tx, signal, texts(file, terms))) {
            return Optional.of(Rule.NAMES_REPORTER);
        }
        return answerDueOn.isBefore(clock.today()) ? Optional.of(Rule.DUE_IN_PAST) : Optional.empty();
    }

    /// Whether this actor can refer this signal at all, for the screen that offers it.
    public boolean makesSense(Tx tx, Actor actor, SignalFile file) {
        return FollowUpDuties.has(actor)
                && file.elsewhere().isEmpty()
                && decided(file)
                && !referrals.admitted(tx, file.signal().id());
    }

    /// Weighed or sorted out, and not yet closed.
    private static boolean decided(SignalFile file) {
        SignalState state = file.signal().state();
        return file.signal().kind() == SignalKind.REPORT
                && (state == SignalState.WEIGHED || state == SignalState.REFERRED || state == SignalState.ANSWERED);
    }

    private static List<String> texts(SignalFile file, Referral.Terms terms) {
        Stream<String> typed = Stream.of(
                terms.organisation().value(),
                terms.contact().value(),
                terms.covering().value());
        return Stream.concat(
                        typed,
                        file.facts().stream()
                                .filter(fact -> terms.facts().contains(fact.id()))
                                .map(fact -> fact.text().value()))
                .toList();
    }

    private Referral keep(Tx tx, Actor actor, SignalId signal, Referral.Terms terms, LocalDate answerDueOn) {
        Referral referral = new Referral(
                Referral.Key.fresh(),
                signal,
                terms,
                new Referral.Prepared(clock.now(), actor.person()),
                ReferralState.PREPARED,
                answerDueOn,
                Optional.empty(),
                Optional.empty());
        referrals.dropPrepared(tx, signal);
        referrals.add(tx, referral);
        tx.audit(ReferralAction.REFERRAL_PREPARED, signal, terms.route().name());
        tx.emit(new ReferralChanged(signal));
        return referral;
    }
}
