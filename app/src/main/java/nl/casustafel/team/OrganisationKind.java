package nl.casustafel.team;

/// Kinds of organisation. The first six are the standing participants of WPGA art. 3(1) (W-B1); the safety
/// house is none of them; all others can only be incidental third parties (W-B2).
public enum OrganisationKind {
    POLICE,
    PROSECUTION,
    MAYOR,
    MUNICIPAL_EXECUTIVE,
    PROBATION,
    CHILD_PROTECTION,
    SAFETY_HOUSE,
    OTHER;

    public boolean standingParticipant() {
        return this != SAFETY_HOUSE && this != OTHER;
    }
}
