package nl.casustafel.referral;

/// What may restrict the right to be told, of UAVG art. 41(1), by its letter (W-H5, W-H6).
public enum RestrictionGround {
    /// (a), usual here.
    NATIONAL_SECURITY,
    /// (b).
    DEFENCE,
    /// (c), usual here.
    PUBLIC_SECURITY,
    /// (d), usual here.
    CRIMINAL_OFFENCES,
    /// (e).
    GENERAL_INTEREST,
    /// (f).
    JUDICIARY,
    /// (g).
    PROFESSIONAL_ETHICS,
    /// (h).
    SUPERVISION,
    /// (i), usual here.
    PROTECTION_OF_PEOPLE,
    /// (j).
    CIVIL_CLAIMS
}
