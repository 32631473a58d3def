package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.Strand;

/// A case as it stands.
/// @param number the dossier number of the signal, kept for life; where there is no signal, its own
/// @param strand the working assumption at admission, said as "mogelijk …"
/// @param admittedOn the day of the decision, also where that was taken before this program
/// @param lastProcessedOn from which retention runs (WPGA art. 9, DEC-16)
public record CaseFile(
        CaseId id,
        DossierNumber number,
        Optional<ExternalNumber> external,
        Origin origin,
        Optional<SubjectId> subject,
        Municipality.Key municipality,
        Regime regime,
        CasePhase phase,
        Strand strand,
        LocalDate admittedOn,
        LocalDate lastProcessedOn,
        List<Participant> participants)
        implements PersonalData {
    public CaseFile {
        participants = List.copyOf(participants);
        if (participants.isEmpty() && origin instanceof Origin.Weighed) {
            throw new IllegalArgumentException("a case has a participant (W-C8)");
        }
    }

    /// The signal it came from; none where it was decided before this program.
    public Optional<SignalId> signal() {
        return origin instanceof Origin.Weighed(SignalId signal, var _) ? Optional.of(signal) : Optional.empty();
    }

    public boolean decidedBefore() {
        return origin instanceof Origin.DecidedBefore;
    }

    @Override
    public String toString() {
        return "CaseFile[" + id.value() + " " + phase + "]";
    }
}
