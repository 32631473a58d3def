package nl.casustafel.referral;

import nl.casustafel.kernel.AuditAction;

/// What the log says about what follows a decision. Each line is about the signal or the case.
public enum ReferralAction implements AuditAction {
    REFERRAL_PREPARED,
    REFERRAL_SENT,
    /// With what was answered, a [ReferralState].
    REFERRAL_ANSWERED,
    PERSON_INFORMED,
    /// With the ground, a [NotInformedGround].
    PERSON_NOT_INFORMED,
    /// Of a case (W-H5).
    NOT_INFORMING_STATED,
    NOT_INFORMING_LAPSED
}
