package nl.casustafel.closing.ui;

import java.util.List;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.closing.EndStanding;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.TeamPerson;

/// What the end of a case is prepared from, as it was read at once.
/// @param items the questions of the list with which it ends
/// @param open actions that are neither done nor given up
/// @param facts of which it must be known whether they may go to another municipality
record Ending(
        CaseFile caseFile,
        EndStanding standing,
        List<CheckItem> items,
        List<ActionRow> open,
        List<Fact> facts,
        List<TeamPerson> people)
        implements PersonalData {
    Ending {
        items = List.copyOf(items);
        open = List.copyOf(open);
        facts = List.copyOf(facts);
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "Ending[" + caseFile + "]";
    }
}
