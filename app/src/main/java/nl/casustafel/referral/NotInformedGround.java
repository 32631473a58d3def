package nl.casustafel.referral;

/// Why the person concerned is not told, or not yet: the grounds that occur here, of UAVG art. 41(1) and
/// AVG art. 14(5) (W-H4, catalogue 4.12).
public enum NotInformedGround {
    /// UAVG art. 41(1)(a).
    NATIONAL_SECURITY,
    /// UAVG art. 41(1)(c).
    PUBLIC_SECURITY,
    /// UAVG art. 41(1)(d).
    INVESTIGATION,
    /// UAVG art. 41(1)(i).
    PROTECTION,
    /// AVG art. 14(5)(b).
    IMPOSSIBLE_OR_DISPROPORTIONATE
}
