package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingId;

/// A case as it stands.
/// @param number the dossier number of the signal, kept for life
/// @param strand the working assumption at admission, said as "mogelijk …"
/// @param lastProcessedOn from which retention runs (WPGA art. 9, DEC-16)
public record CaseFile(
        CaseId id,
        DossierNumber number,
        SignalId signal,
        WeighingId weighing,
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
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("a case has a participant (W-C8)");
        }
    }

    @Override
    public String toString() {
        return "CaseFile[" + id.value() + " " + phase + "]";
    }
}
