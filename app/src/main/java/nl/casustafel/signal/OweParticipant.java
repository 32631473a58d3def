package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Makes it a task to tell the participant who notified that a signal was not admitted (W-C9, WPGA art.
/// 5(6)): it comes to its end where that organisation is not, at the table or outside it.
public final class OweParticipant {
    private final ReporterAnswers answers;
    private final TeamReads team;
    private final CaseClock clock;

    public OweParticipant(ReporterAnswers answers, TeamReads team, CaseClock clock) {
        this.answers = answers;
        this.team = team;
        this.clock = clock;
    }

    /// For the meeting, which knows who sat there; one task at a time.
    public void within(Tx tx, SignalId id) {
        boolean owed = answers.of(tx, id).stream()
                .map(Versioned::value)
                .anyMatch(one -> one.kind() == AnswerKind.PARTICIPANT && one.open());
        if (!owed) {
            answers.add(tx, id, ReporterAnswer.due(AnswerKind.PARTICIPANT, MoveSignal.answerDay(clock)));
        }
    }

    /// After T-S3x or T-S10: whoever ended it speaks for the notifier where both are of one organisation.
    void unlessOfOneHouse(Tx tx, Actor ending, Signal signal) {
        boolean report = signal.kind() == SignalKind.REPORT;
        if (report && !ofOneHouse(tx, ending.person(), signal.receipt().receiver())) {
            within(tx, signal.id());
        }
    }

    /// Whether what the one knows, the organisation of the other knows.
    public boolean ofOneHouse(Tx tx, PersonId one, PersonId other) {
        Optional<Organisation.Key> own = organisation(tx, one);
        return one.equals(other) || (own.isPresent() && own.equals(organisation(tx, other)));
    }

    private Optional<Organisation.Key> organisation(Tx tx, PersonId person) {
        return team.person(tx, person).map(TeamPerson::organisation).map(Organisation::id);
    }
}
