package nl.casustafel.casefile;

/// Why a case may not be destroyed although its term ends (W-G1, WPGA art. 9).
public enum HoldGround {
    /// A statute bars it.
    STATUTORY_BAR,
    /// It is needed to bring, found or defend a legal claim.
    LEGAL_CLAIM
}
