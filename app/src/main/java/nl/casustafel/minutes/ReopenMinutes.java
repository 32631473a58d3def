package nl.casustafel.minutes;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingChanged;
import nl.casustafel.minutes.MinutesRefusal.Plain;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Opens final minutes again, for an amendment (DEC-23): its lines can be put right until the next version is
/// final, with two sign-offs as the first. The version that was final stays as it was. Done by the process
/// coordinator, with a reason.
public final class ReopenMinutes {
    private final Transactor transactor;
    private final Minutes minutes;
    private final MinutesReads reads;
    private final CaseClock clock;

    public ReopenMinutes(Transactor transactor, Minutes minutes, MinutesReads reads, CaseClock clock) {
        this.transactor = transactor;
        this.minutes = minutes;
        this.reads = reads;
        this.clock = clock;
    }

    /// Whether this person may do so at all.
    public static boolean allowedTo(Actor actor) {
        return actor.has(Role.PROCESS_COORDINATOR);
    }

    /// @param reason why; names nobody it is about
    public Outcome<MinutesVersion.Key, MinutesRefusal> handle(Actor actor, Meeting.Key meeting, LongText reason) {
        return transactor.write(actor, Purpose.MAKE_MINUTES, tx -> {
            if (!allowedTo(actor)) {
                return Outcome.refused(Plain.REOPEN_NOT_YOURS);
            }
            Optional<MinutesVersion> last = last(tx, actor, meeting);
            if (last.isEmpty() || !minutes.standFinal(tx, meeting)) {
                return Outcome.refused(Plain.NOT_FINAL);
            }
            MinutesVersion.Key version = last.orElseThrow().id();
            minutes.reopen(tx, new Reopened(version, reason, actor.person(), clock.now()));
            tx.audit(MinutesAction.MINUTES_REOPENED, version);
            tx.emit(new MeetingChanged(meeting));
            return Outcome.done(version);
        });
    }

    private Optional<MinutesVersion> last(Tx tx, Actor actor, Meeting.Key meeting) {
        return reads.versions(tx, actor, meeting).stream().findFirst();
    }
}
