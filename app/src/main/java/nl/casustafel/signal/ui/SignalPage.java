package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.DeferredQuestion;

/// One signal as its page shows it.
/// @param municipalities of the team
/// @param names of the people of the team, active or not
/// @param attachments empty for who did not receive the signal: the files came from the reporter (DEC-7)
/// @param mayPreSort whether the team ends signals without the table (DEC-1)
/// @param colleagues who may sign as the second person
/// @param splits the other signals of the same report (DEC-13)
/// @param question what a deferral asked, while nothing was decided since (T-S5)
/// @param end present for one that has to be destroyed (T-S9)
record SignalPage(
        SignalFile file,
        List<Municipality> municipalities,
        Map<PersonId, ShortText> names,
        List<Attachment> attachments,
        boolean mayPreSort,
        List<TeamPerson> colleagues,
        Optional<DueSignal> end,
        List<DossierNumber> splits,
        Optional<DeferredQuestion> question)
        implements PersonalData {
    SignalPage {
        municipalities = List.copyOf(municipalities);
        names = Map.copyOf(names);
        attachments = List.copyOf(attachments);
        colleagues = List.copyOf(colleagues);
        splits = List.copyOf(splits);
    }

    /// Of residence.
    Optional<ShortText> municipality() {
        return file.signal()
                .municipality()
                .flatMap(key -> municipalities.stream()
                        .filter(place -> place.id().equals(key))
                        .map(Municipality::name)
                        .findFirst());
    }

    /// What the reporter is called; blank for who does not hold the receiver's part (W-D7).
    String reporterName() {
        return file.receiverPart()
                .flatMap(part -> part.source().reporterName())
                .map(ShortText::value)
                .orElse("");
    }

    /// Blank where nobody is named.
    String subjectName() {
        return file.subject().flatMap(Subject::name).map(ShortText::value).orElse("");
    }

    @Override
    public String toString() {
        return "SignalPage[" + file.signal().number() + "]";
    }
}
