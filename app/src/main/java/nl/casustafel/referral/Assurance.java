package nl.casustafel.referral;

import java.util.List;
import java.util.stream.Stream;

/// What whoever refers states about what goes along, beside the legal basis.
public enum Assurance {
    /// The person agreed (DEC-9).
    CONSENT(List.of(ReferralRoute.CARE)),
    /// It is the sender's own, lawfully held data and nothing of what others brought to the table (DEC-9,
    /// W-N4).
    OWN_DATA(List.of(ReferralRoute.CARE, ReferralRoute.OTHER_PROCESS)),
    /// Whoever contributed it was asked, and has no weighty reason against it (W-E5, WPGA art. 7).
    CONTRIBUTORS_ASKED(List.of(ReferralRoute.OTHER_MUNICIPALITY)),
    /// The receiver takes part in the consultation himself (WPGA art. 3(1)).
    PARTICIPANT(List.of(ReferralRoute.CRIMINAL_LAW));

    private final List<ReferralRoute> routes;

    Assurance(List<ReferralRoute> routes) {
        this.routes = List.copyOf(routes);
    }

    /// Those that can carry this route.
    public static List<Assurance> forRoute(ReferralRoute route) {
        return Stream.of(values()).filter(one -> one.routes.contains(route)).toList();
    }
}
