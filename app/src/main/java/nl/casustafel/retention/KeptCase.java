package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Processed;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.Organisation;

/// A case as it is kept: until when, why, and what keeps it longer. A case that is over shows its number
/// and nothing of anybody (T-C8).
/// @param calledBy whom it is about, where this actor sees the case
/// @param extensions with their reasons, where this actor sees the case
/// @param moves the days that moved the term, the latest first (W-G2)
/// @param providers who takes part, so that its consent counts (W-G7)
/// @param minor whether the person is a minor today, as far as that is known
/// @param waits what stops destruction beside the term
public record KeptCase(
        CaseId id,
        DossierNumber number,
        Optional<ShortText> calledBy,
        CasePhase phase,
        Keeping keeping,
        List<Processed> moves,
        List<Extension> extensions,
        List<Versioned<LegalHold>> holds,
        Set<Organisation.Key> providers,
        boolean minor,
        Set<Obstacle> waits)
        implements PersonalData {
    public KeptCase {
        moves = List.copyOf(moves);
        extensions = List.copyOf(extensions);
        holds = List.copyOf(holds);
        providers = Set.copyOf(providers);
        waits = Set.copyOf(waits);
    }

    public CaseTerm term() {
        return CaseTerm.of(keeping);
    }

    /// Holds that still run.
    public List<LegalHold> running() {
        return holds.stream().map(Versioned::value).filter(LegalHold::running).toList();
    }

    /// As a line of the list of what is to be destroyed, from a month before.
    public Optional<DueCase> due(LocalDate today) {
        return term().isNear(today) ? Optional.of(DueCase.of(this, today)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "KeptCase[" + number + "]";
    }
}
