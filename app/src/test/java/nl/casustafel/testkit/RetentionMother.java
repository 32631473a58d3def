package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.store.JooqCaseClosings;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.referral.SendReferral;
import nl.casustafel.referral.SettleInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.retention.AskBack;
import nl.casustafel.retention.Chosen;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.DestroyDossiersAgain;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.ExtendTerm;
import nl.casustafel.retention.Features;
import nl.casustafel.retention.RetentionRefusal;
import nl.casustafel.retention.SuspendDestruction;
import nl.casustafel.retention.TickCopies;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.retention.store.JooqErasures;
import nl.casustafel.retention.store.JooqRetention;
import nl.casustafel.retention.store.JooqTerms;
import nl.casustafel.shell.Remains;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.InformedBefore;

/// Signals at their end, and their destruction, over a test's store.
public final class RetentionMother {
    public final JooqRetention retention;
    public final Features features;
    public final JooqTerms terms;
    public final WhatIsDue list;
    public final DestroyDossiers destroy;
    public final DestroyDossiersAgain again;
    public final TickCopies tick;
    public final SuspendDestruction suspend;
    public final ExtendTerm extend;
    public final AskBack askBack;

    private final TestVault vault;
    private final TeamMother team;
    private final SignalMother signals;

    public RetentionMother(TestVault vault, TeamMother team, SignalMother signals) {
        this.vault = vault;
        this.team = team;
        this.signals = signals;
        retention = new JooqRetention(
                new JooqExchanges(),
                new RouteTaken(signals.referrals),
                () -> vault.store().file());
        features =
                new Features(Remains.all(), new JooqErasures(() -> vault.store().file(), vault.clock));
        terms = new JooqTerms(new JooqExchanges(), new JooqCaseClosings(), vault.clock);
        list = new WhatIsDue(retention, terms, vault.clock);
        destroy = new DestroyDossiers(vault.transactor(), list, retention, features, team.team, vault.clock);
        again = new DestroyDossiersAgain(retention, features);
        tick = new TickCopies(vault.transactor(), retention, vault.clock);
        suspend = new SuspendDestruction(vault.transactor(), terms, terms, team.team, vault.clock);
        extend = new ExtendTerm(vault.transactor(), terms, terms, vault.clock);
        askBack = new AskBack(vault.transactor(), retention, vault.clock);
    }

    public Actor holder() {
        return TeamMother.as(team.fileHolder);
    }

    /// Received and taken back, the person and the reporter told: nothing is owed.
    public Signal withdrawn() {
        Signal signal =
                done(signals.withdraw.handle(holder(), signals.received().id(), LongText.of("Dubbel gemeld.")));
        inform(signal.id());
        return done(signals.answer.handle(holder(), signal.id(), AnswerKind.CLOSING, signals.phoned()));
    }

    /// The closing answer given, the person told, and closed.
    public void close(SignalId id) {
        inform(id);
        closeUntold(id);
    }

    /// Told in person, where that is owed.
    public void inform(SignalId id) {
        var settle = new SettleInforming(vault.transactor(), signals.reads, signals.informings, vault.clock);
        vault.read(tx -> signals.informings.find(tx, id))
                .filter(owed -> owed.value().told().isEmpty())
                .ifPresent(owed -> done(settle.handle(
                        holder(),
                        id,
                        owed.version(),
                        new Informing.Before(InformedBefore.YES, Optional.empty()),
                        new Informing.Informed(
                                vault.clock.today(), AnswerManner.IN_PERSON, Optional.of(ShortText.of("ouders"))))));
    }

    /// The closing answer given, and closed.
    public void closeUntold(SignalId id) {
        vault.read(tx -> signals.answers.of(tx, id)).stream()
                .filter(answer -> answer.value().kind() == AnswerKind.CLOSING)
                .forEach(answer -> done(signals.answer.handle(holder(), id, AnswerKind.CLOSING, signals.phoned())));
        leave(id);
        done(signals.close.handle(holder(), id));
    }

    /// Where it must go elsewhere first: sent with every fact, and accepted.
    private void leave(SignalId id) {
        if (vault.read(tx -> signals.referrals.ahead(tx, id)).isEmpty()) {
            return;
        }
        var door = vault.transactor();
        var prepare =
                new PrepareReferral(door, signals.reads, signals.referrals, new TakeAlong(team.team), vault.clock);
        var send = new SendReferral(door, signals.reads, signals.referrals, vault.clock);
        List<Fact.Key> facts = vault.read(tx -> signals.signals.facts(tx, id)).stream()
                .map(Fact::id)
                .toList();
        Referral.Terms terms = new Referral.Terms(
                ReferralRoute.CARE,
                ShortText.of("Wijkteam Duinrode"),
                ShortText.of("teamleider"),
                Assurance.forRoute(ReferralRoute.CARE).getLast(),
                ShortText.of("Jeugdwet art. 2.3"),
                LongText.of("Wilt u contact zoeken met het gezin?"),
                facts);
        LocalDate today = vault.clock.today();
        Referral prepared = done(prepare.handle(holder(), id, terms, today.plusDays(14)));
        done(send.sent(holder(), prepared.id()));
        done(send.answered(holder(), prepared.id(), ReferralState.ACCEPTED, today, Optional.empty()));
    }

    public Optional<DueSignal> due(SignalId id) {
        return vault.read(tx -> retention.due(tx, holder(), id));
    }

    /// Signed by the file holder and the coordinator.
    public Outcome<Destruction, RetentionRefusal> destroy(SignalId... ids) {
        return destroy(team.fileHolder, team.coordinator, ids);
    }

    public Outcome<Destruction, RetentionRefusal> destroy(TeamPerson own, TeamPerson second, SignalId... ids) {
        return destroy(own, second, new Chosen(Arrays.stream(ids).collect(Collectors.toSet()), Set.of()));
    }

    public Outcome<Destruction, RetentionRefusal> destroy(TeamPerson own, TeamPerson second, Chosen chosen) {
        return destroy.handle(
                TeamMother.as(own),
                chosen,
                new Confirmation(WeighingMother.signature(own), WeighingMother.signature(second)));
    }

    /// Signed by the file holder and the coordinator.
    public Outcome<Destruction, RetentionRefusal> destroy(CaseId id) {
        return destroy(team.fileHolder, team.coordinator, new Chosen(Set.of(), Set.of(id)));
    }

    public Set<SignalId> allDue() {
        return vault.read(tx -> retention.due(tx, holder())).stream()
                .map(DueSignal::id)
                .collect(Collectors.toSet());
    }
}
