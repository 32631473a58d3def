package nl.casustafel.referral;

/// The eight things UAVG art. 41(2) wants weighed when a right is restricted (W-H5).
public enum Consideration {
    PURPOSES,
    DATA_CATEGORIES,
    SCOPE,
    SAFEGUARDS,
    CONTROLLERS,
    STORAGE_PERIOD,
    RISKS,
    RIGHT_TO_BE_TOLD
}
