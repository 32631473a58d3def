package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.MinorNotes;
import nl.casustafel.casefile.Participant;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// How a case came to its phase, as its section shows it.
/// @param minor whether it is about somebody under eighteen (W-M3)
/// @param notes what was noted of a minor
record Course(CasePhase phase, List<Step> steps, List<Asked> participants, boolean minor, Optional<MinorNotes> notes)
        implements PersonalData {
    /// A step, with the name of who wrote it down.
    record Step(CaseStep step, ShortText by) {}

    /// A designated participant by name.
    record Asked(Participant participant, ShortText name) {}

    Course {
        steps = List.copyOf(steps);
        participants = List.copyOf(participants);
    }

    @Override
    public String toString() {
        return "Course[" + phase + "]";
    }
}
