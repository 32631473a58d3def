package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;

/// A case as its screen shows it.
/// @param participants an organisation each, with the person where one was named
/// @param director who directs it (*casusregisseur*), where somebody was named
/// @param exitCriteria when it can end, as the agreed plan says it
/// @param document what the file of the old decision is called, where there is one (DEC-14)
/// @param facts of the signal it came from; absent where this person may not see that signal
/// @param elsewhere the team that works on it, where it can only be read here (DEC-22)
record CaseSheet(
        CaseFile caseFile,
        CaseRow row,
        List<Designated> participants,
        Optional<ShortText> director,
        Optional<LocalDate> review,
        Optional<LongText> exitCriteria,
        Optional<ShortText> document,
        Optional<List<Fact>> facts,
        Optional<ShortText> elsewhere)
        implements PersonalData {
    /// A designated participant by name.
    record Designated(ShortText organisation, Optional<ShortText> person) {}

    CaseSheet {
        participants = List.copyOf(participants);
        facts = facts.map(List::copyOf);
    }

    @Override
    public String toString() {
        return "CaseSheet[" + row + "]";
    }
}
