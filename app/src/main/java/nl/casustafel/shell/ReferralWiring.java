package nl.casustafel.shell;

import java.util.List;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.Reread;
import nl.casustafel.referral.ComposeAgenda;
import nl.casustafel.referral.ComposeAssessment;
import nl.casustafel.referral.ComposeCaseSheet;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.referral.ComposeSecrecy;
import nl.casustafel.referral.ComposeSheet;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.RecordLetter;
import nl.casustafel.referral.SendReferral;
import nl.casustafel.referral.SettleInforming;
import nl.casustafel.referral.StateNotInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.referral.WriteToPerson;
import nl.casustafel.referral.WriteToReporter;
import nl.casustafel.referral.store.JooqStatements;
import nl.casustafel.referral.ui.FollowUpPart;
import nl.casustafel.referral.ui.ReferralActs;
import nl.casustafel.referral.ui.ReferralDesk;
import nl.casustafel.referral.ui.ReferralScreens;
import nl.casustafel.referral.ui.ReferralSeat;
import nl.casustafel.referral.ui.ReferralWork;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.SignalActs;
import nl.casustafel.signal.ui.SignalPart;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;

/// What follows a decision: its use cases, screens, and part of the page of a signal.
final class ReferralWiring {
    private final Seat seat;
    private final Stores stores;
    private final OpenSession session;
    private final ReferralScreens screens;

    ReferralWiring(Seat seat, Bench bench, OpenSession session, SignalActs signals) {
        this.seat = seat;
        this.session = session;
        this.stores = session.rooms().stores();
        screens = new ReferralScreens(new ReferralWork(
                new ReferralDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.files(),
                        bench.drafting()),
                new ReferralSeat(seat.actor(), seat.transactor(), seat.clock()),
                acts(signals)));
    }

    ReferralScreens screens() {
        return screens;
    }

    List<SignalPart> partsOf(SignalId signal) {
        FollowUpPart part = screens.partOf(signal);
        return List.of(
                new SignalPart(SignalPart.Where.BESIDE, part.node(), part.commands(), () -> {}, part.subscription()));
    }

    /// Letters are Dutch, whatever the screen speaks (DEC-26).
    private ReferralActs acts(SignalActs signals) {
        Transactor door = seat.transactor();
        Texts dutch = Texts.load(Language.NL);
        TakeAlong takeAlong = new TakeAlong(stores.team);
        return new ReferralActs(
                new ReferralActs.Reads(stores.signalReads, stores.referralReads, stores.weighings),
                new ReferralActs.Routes(
                        new PrepareReferral(door, stores.signalReads, stores.referrals, takeAlong, seat.clock()),
                        takeAlong,
                        new ComposeSheet(door, stores.signalReads, stores.referrals, stores.team, dutch, seat.clock()),
                        new SendReferral(door, stores.signalReads, stores.referrals, seat.clock()),
                        new ComposeCaseSheet(door, stores.cases, stores.plans, stores.team, dutch, seat.clock()),
                        assessment(dutch),
                        plan(dutch),
                        new ComposeSecrecy(door, stores.cases, stores.team, dutch, seat.clock()),
                        agenda(dutch)),
                new ReferralActs.ToReporter(
                        new WriteToReporter(
                                door, stores.signalReads, stores.weighings, stores.team, dutch, seat.clock()),
                        new RecordLetter(signals.answer(), signals.endings().advise(), seat.clock())),
                new ReferralActs.ToPerson(
                        new SettleInforming(door, stores.signalReads, stores.informings, seat.clock()),
                        new WriteToPerson(
                                door,
                                stores.signalReads,
                                stores.informings,
                                stores.referrals,
                                stores.team,
                                dutch,
                                seat.clock()),
                        new StateNotInforming(door, stores.cases, new JooqStatements(), seat.clock())),
                new ReferralActs.Papers(
                        new PrintLetter(session.printer().letters(), new Reread()),
                        session.rooms().handOut()));
    }

    private ComposeAgenda agenda(Texts dutch) {
        return new ComposeAgenda(
                seat.transactor(),
                new ComposeAgenda.Sources(
                        stores.meetingReads, stores.signalReads, stores.cases, stores.actions, stores.team),
                dutch,
                seat.clock());
    }

    private ComposePlan plan(Texts dutch) {
        return new ComposePlan(
                seat.transactor(),
                new ComposePlan.Sources(
                        new ComposePlan.OfPlans(stores.plans, stores.measures, stores.actions),
                        stores.cases,
                        stores.referrals,
                        stores.team),
                dutch,
                seat.clock());
    }

    private ComposeAssessment assessment(Texts dutch) {
        return new ComposeAssessment(
                seat.transactor(),
                new ComposeAssessment.Sources(
                        stores.assessmentReads,
                        stores.frameworks,
                        stores.cases,
                        stores.grounds,
                        stores.referrals,
                        stores.team),
                dutch,
                seat.clock());
    }
}
