package nl.casustafel.referral;

/// Where a referral stands.
public enum ReferralState {
    /// Written down; its sheet has not left yet.
    PREPARED,
    /// Waits for an answer, until a day.
    SENT,
    ACCEPTED,
    /// Back with the file holder: somebody else, or on record that it stays at this.
    DECLINED,
    /// On record, with a reason, that it stays at this: no answer came, or nobody takes it over.
    NOTED,
    /// Not sent after all, or called back.
    WITHDRAWN;

    /// Whether somebody still has to do something with this one.
    public boolean open() {
        return this == PREPARED || this == SENT;
    }

    /// Whether the signal has left along it.
    public boolean settled() {
        return this == ACCEPTED || this == NOTED;
    }

    /// Whether `next` may be recorded now.
    public boolean leadsTo(ReferralState next) {
        return switch (this) {
            case PREPARED -> next == SENT || next == WITHDRAWN;
            case SENT -> next == ACCEPTED || next == DECLINED || next == NOTED || next == WITHDRAWN;
            case DECLINED -> next == NOTED;
            case ACCEPTED, NOTED, WITHDRAWN -> false;
        };
    }
}
