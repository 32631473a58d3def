package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.SendReferral;
import nl.casustafel.referral.SettleInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.Source;
import nl.casustafel.weighing.InformedBefore;

/// What follows the decisions about practice signals: care takes most of them over, one is declined, and the
/// person is told, or not yet.
final class PracticeFollowUp {
    private final Setting setting;
    private final PracticeRooms.FollowUp rooms;
    private final TakeAlong takeAlong;
    private final PrepareReferral prepare;
    private final SendReferral send;
    private final SettleInforming settle;

    PracticeFollowUp(Setting setting) {
        this.setting = setting;
        this.rooms = setting.rooms().followUp();
        var door = setting.transactor();
        takeAlong = new TakeAlong(setting.rooms().team());
        prepare = new PrepareReferral(door, rooms.signals(), rooms.referrals(), takeAlong, setting.clock());
        send = new SendReferral(door, rooms.signals(), rooms.referrals(), setting.clock());
        settle = new SettleInforming(door, rooms.signals(), rooms.informings(), setting.clock());
    }

    /// What happens after a meeting that was `age` days ago.
    void after(Report report, SignalId id, LocalDate day, long age) {
        if (report.fate() == Fate.CARE && age >= 5) {
            setting.timeline().at(day.plusDays(2), 9, () -> answered(report, send(report, id), age));
        }
        if (age >= 20) {
            setting.timeline().at(day.plusDays(5), 15, () -> inform(report, id, age));
        }
    }

    /// Care answers within days; what is recent waits, and one was declined.
    private void answered(Report report, Referral.Key referral, long age) {
        if (age >= 20) {
            boolean declined = age < 100 && report.index() % 2 == 1;
            ReferralState as = declined ? ReferralState.DECLINED : ReferralState.ACCEPTED;
            setting.timeline()
                    .at(
                            setting.clock().today().plusDays(3),
                            9,
                            () -> value(send.answered(
                                    holder(report),
                                    referral,
                                    as,
                                    setting.clock().today(),
                                    declined
                                            ? Optional.of(setting.stories().text("doorgeleiding-afgewezen", 0))
                                            : Optional.empty())));
        }
    }

    private Referral.Key send(Report report, SignalId id) {
        Actor actor = holder(report);
        SignalFile file = setting.transactor()
                .read(actor, Purpose.PRACTICE, tx -> rooms.signals().again(tx, actor, id))
                .orElseThrow();
        Referral.Terms terms = new Referral.Terms(
                ReferralRoute.CARE,
                setting.stories().title("zorgroute", report.index()),
                setting.stories().title("doorgeleiding-functie", report.index()),
                Assurance.CONSENT,
                setting.stories().title("doorgeleiding-grondslag", report.index()),
                setting.stories().text("doorgeleiding", report.index()),
                setting
                        .transactor()
                        .read(actor, Purpose.PRACTICE, tx -> takeAlong.of(tx, actor, file, ReferralRoute.CARE))
                        .stream()
                        .map(Fact::id)
                        .toList());
        LocalDate due = WorkingDays.after(setting.clock().today(), PrepareReferral.ANSWER_WITHIN);
        Referral prepared = value(prepare.handle(actor, id, terms, due));
        return value(send.sent(actor, prepared.id())).id();
    }

    /// Of a person; recently some were not told yet.
    void inform(Report report, SignalId id, long age) {
        Optional<Versioned<Informing>> owed = setting.transactor()
                .read(holder(report), Purpose.PRACTICE, tx -> rooms.informings().find(tx, id));
        owed.ifPresent(found -> value(settle.handle(
                holder(report),
                id,
                found.version(),
                new Informing.Before(InformedBefore.YES, Optional.empty()),
                told(report, age))));
    }

    private Informing.Told told(Report report, long age) {
        LocalDate today = setting.clock().today();
        if (age < 60 && report.index() % 3 == 0) {
            return new Informing.NotYet(
                    NotInformedGround.INVESTIGATION,
                    setting.stories().text("niet-informeren", report.index()),
                    today.plusDays(60));
        }
        return new Informing.Informed(
                today,
                AnswerManner.IN_PERSON,
                report.subject().minorOn(today) ? Optional.of(ShortText.of("ouders")) : Optional.empty());
    }

    /// Whoever received it, as with the answers.
    private Actor holder(Report report) {
        boolean fromPolice = report.story().origin().source() == Source.POLICE && report.fate() != Fate.SORTED_OUT;
        return as(fromPolice ? setting.team().officer : setting.team().fileHolder);
    }
}
