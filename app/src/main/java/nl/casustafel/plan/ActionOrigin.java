package nl.casustafel.plan;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.SignalId;

/// What an action is about, which also decides who may see it. With neither signal nor case it is the
/// team's own business.
/// @param agendaItem the item of a meeting at which it was agreed
public record ActionOrigin(Optional<SignalId> signal, Optional<CaseId> caseFile, Optional<UUID> agendaItem) {
    public static ActionOrigin of(SignalId signal) {
        return new ActionOrigin(Optional.of(signal), Optional.empty(), Optional.empty());
    }

    public static ActionOrigin of(CaseId caseFile) {
        return new ActionOrigin(Optional.empty(), Optional.of(caseFile), Optional.empty());
    }

    public static ActionOrigin ofTeam() {
        return new ActionOrigin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ActionOrigin at(UUID item) {
        return new ActionOrigin(signal, caseFile, Optional.of(item));
    }
}
