package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Who takes part in a case beside the designated participants, and what is asked for that.
/// @param thirdParties those that ended too
/// @param minor absent where nothing was noted
/// @param follows the earlier case of the same person that this one began anew from
public record TakingPart(
        Optional<PersonId> director,
        List<ThirdParty> thirdParties,
        Optional<MinorNotes> minor,
        Optional<CaseId> follows)
        implements PersonalData {
    public TakingPart {
        thirdParties = List.copyOf(thirdParties);
    }

    @Override
    public String toString() {
        return "TakingPart[" + thirdParties.size() + "]";
    }
}
