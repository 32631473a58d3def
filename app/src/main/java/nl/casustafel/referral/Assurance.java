package nl.casustafel.referral;

import java.util.List;

/// What whoever refers states about what goes along, beside the legal basis.
public enum Assurance {
    /// The person agreed (DEC-9).
    CONSENT,
    /// It is the sender's own, lawfully held data and nothing of what others brought to the table (DEC-9,
    /// W-N4).
    OWN_DATA,
    /// Whoever contributed it was asked, and has no weighty reason against it (W-E5, WPGA art. 7).
    CONTRIBUTORS_ASKED,
    /// The receiver takes part in the consultation himself (WPGA art. 3(1)).
    PARTICIPANT;

    /// Those that can carry this route.
    public static List<Assurance> forRoute(ReferralRoute route) {
        return switch (route) {
            case CARE -> List.of(CONSENT, OWN_DATA);
            case OTHER_PROCESS -> List.of(OWN_DATA);
            case OTHER_MUNICIPALITY -> List.of(CONTRIBUTORS_ASKED);
            case CRIMINAL_LAW -> List.of(PARTICIPANT);
        };
    }
}
