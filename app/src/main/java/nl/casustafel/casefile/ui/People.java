package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;

/// Who takes part in a case, as its section shows it.
/// @param lines everybody who was ever designated, those who still are first
/// @param parties those that ended too, last
/// @param known who could be designated, direct or sign
record People(CaseFile caseFile, List<Line> lines, List<ThirdParty> parties, Optional<TeamPerson> director, Known known)
        implements PersonalData {
    /// A designation by name.
    record Line(Participant participant, ShortText organisation, Optional<ShortText> person) implements PersonalData {
        boolean stands() {
            return participant.endedOn().isEmpty();
        }

        @Override
        public String toString() {
            return "Line[]";
        }
    }

    /// @param organisations standing participants
    /// @param directors those who see the case
    /// @param signers by the place in which they sign
    record Known(
            List<Organisation> organisations,
            List<TeamPerson> people,
            List<TeamPerson> directors,
            Map<Party, List<TeamPerson>> signers) {}

    People {
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
    }

    @Override
    public String toString() {
        return "People[" + lines.size() + "]";
    }
}
