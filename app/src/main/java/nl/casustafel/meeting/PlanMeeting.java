package nl.casustafel.meeting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Plans a meeting; chair and secretary are asked to it at once.
public final class PlanMeeting {
    private static final Set<Role> PLANNERS = EnumSet.of(Role.PROCESS_COORDINATOR, Role.FILE_HOLDER);

    private final Transactor transactor;
    private final Meetings meetings;
    private final TeamReads team;
    private final CaseClock clock;

    public PlanMeeting(Transactor transactor, Meetings meetings, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.meetings = meetings;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<Meeting.Key, MeetingRefusal> handle(Actor actor, Meeting.Plan plan) {
        return transactor.write(actor, Purpose.PREPARE_MEETING, tx -> {
            if (!allowedTo(actor)) {
                return Outcome.refused(Plain.NOT_YOURS);
            }
            if (plan.date().isBefore(clock.today())) {
                return Outcome.refused(Plain.DATE_PAST);
            }
            if (!known(tx, plan.chair())
                    || !plan.secretary().map(who -> known(tx, who)).orElse(true)) {
                return Outcome.refused(Plain.CHAIR_UNKNOWN);
            }
            MeetingNumber number = meetings.nextNumber(
                    tx, plan.date().getYear(), team.settings(tx).storeLetter());
            Meeting meeting = Meeting.planned(number, plan);
            meetings.add(tx, meeting);
            meetings.add(tx, meeting.id(), Attendee.member(plan.chair(), Capacity.CHAIR));
            plan.secretary()
                    .filter(who -> !who.equals(plan.chair()))
                    .ifPresent(who -> meetings.add(tx, meeting.id(), Attendee.member(who, Capacity.SECRETARY)));
            tx.audit(MeetingAction.MEETING_PLANNED, meeting.id());
            tx.emit(new MeetingChanged(meeting.id()));
            return Outcome.done(meeting.id());
        });
    }

    /// Whether this person may plan meetings at all (1.11).
    public static boolean allowedTo(Actor actor) {
        return !Collections.disjoint(actor.roles(), PLANNERS);
    }

    private boolean known(Tx tx, PersonId person) {
        return team.person(tx, person).filter(TeamPerson::active).isPresent();
    }
}
