package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.ComposeSheet;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRefusal;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.SendReferral;
import nl.casustafel.referral.SettleInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.referral.WriteToPerson;
import nl.casustafel.referral.WriteToReporter;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Party;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;

/// What follows a decision, for tests: the use cases, and signals that were decided.
public final class FollowUpMother {
    public final WeighingMother weigh;
    public final SignalMother signals;
    public final TeamMother team;
    public final PrepareReferral prepare;
    public final SendReferral send;
    public final ComposeSheet sheet;
    public final SettleInforming settle;
    public final WriteToReporter toReporter;
    public final WriteToPerson toPerson;
    private final TestVault vault;

    public FollowUpMother(TestVault vault) {
        this.vault = vault;
        weigh = new WeighingMother(vault);
        signals = weigh.signals;
        team = weigh.team;
        Texts dutch = Texts.strict(Language.NL);
        var door = vault.transactor();
        prepare = new PrepareReferral(door, signals.reads, signals.referrals, new TakeAlong(team.team), vault.clock);
        send = new SendReferral(door, signals.reads, signals.referrals, vault.clock);
        sheet = new ComposeSheet(door, signals.reads, signals.referrals, team.team, dutch, vault.clock);
        settle = new SettleInforming(door, signals.reads, signals.informings, vault.clock);
        toReporter = new WriteToReporter(door, signals.reads, weigh.weighings, team.team, dutch, vault.clock);
        toPerson = new WriteToPerson(
                door, signals.reads, signals.informings, signals.referrals, team.team, dutch, vault.clock);
    }

    /// The file holder who sees to it.
    public Actor holder() {
        return TeamMother.as(team.fileHolder);
    }

    public LocalDate today() {
        return vault.clock.today();
    }

    /// Weighed at the table, with this outcome.
    public SignalId decided(WeighingOutcome outcome) {
        return weighedAs(weigh.filledIn(), outcome);
    }

    /// Ends a weighing whose form is filled in.
    public SignalId weighedAs(WeighingId weighing, WeighingOutcome outcome) {
        weigh.rating.rated(weighing);
        done(weigh.sign(weighing, Party.POLICE, team.police, Stand.NOT_IN_LINE));
        done(weigh.sign(weighing, Party.PROSECUTION, team.prosecution, Stand.NOT_IN_LINE));
        done(weigh.sign(weighing, Party.MAYOR, team.mayor, Stand.NOT_IN_LINE));
        Decision.WithoutCase decision = outcome == WeighingOutcome.CARE
                ? new Decision.ToCare(ShortText.of("wijkteam"), WeighingMother.REASON)
                : new Decision.Closed(outcome, WeighingMother.REASON);
        return done(weigh.decide(weighing, decision)).signal();
    }

    public SignalFile file(SignalId signal) {
        return vault.read(tx -> signals.reads.again(tx, holder(), signal)).orElseThrow();
    }

    public List<Fact.Key> facts(SignalId signal) {
        return file(signal).facts().stream().map(Fact::id).toList();
    }

    public Referral.Terms terms(ReferralRoute route, List<Fact.Key> facts) {
        return terms(route, Assurance.forRoute(route).getLast(), facts, "Wilt u contact zoeken met het gezin?");
    }

    public Referral.Terms terms(ReferralRoute route, Assurance assurance, List<Fact.Key> facts, String covering) {
        return new Referral.Terms(
                route,
                ShortText.of("Wijkteam Duinrode"),
                ShortText.of("teamleider"),
                assurance,
                ShortText.of("Jeugdwet art. 2.3"),
                LongText.of(covering),
                facts);
    }

    public Outcome<Referral, ReferralRefusal> prepare(SignalId signal, Referral.Terms terms) {
        return prepare.handle(holder(), signal, terms, today().plusDays(14));
    }

    /// To care, with every fact, and sent.
    public Referral sent(SignalId signal) {
        Referral prepared = done(prepare(signal, terms(ReferralRoute.CARE, facts(signal))));
        return done(send.sent(holder(), prepared.id()));
    }

    public Outcome<Referral, ReferralRefusal> answer(Referral referral, ReferralState as, String... reason) {
        Optional<LongText> why = reason.length == 0 ? Optional.empty() : Optional.of(LongText.of(reason[0]));
        return send.answered(holder(), referral.id(), as, today(), why);
    }

    public Versioned<Informing> informing(SignalId signal) {
        return vault.read(tx -> signals.informings.find(tx, signal)).orElseThrow();
    }
}
