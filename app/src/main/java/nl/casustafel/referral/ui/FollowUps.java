package nl.casustafel.referral.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;

/// What follows the decision about one signal, as its page shows it.
/// @param mayRefer whether somebody can take it over now
/// @param mayAct whether this person sees to it
/// @param letterDue whether a letter to the reporter is due, and this person may write it
record FollowUps(
        List<Referral> referrals,
        Optional<ReferralRoute> ahead,
        Optional<Versioned<Informing>> informing,
        boolean mayRefer,
        boolean mayAct,
        boolean letterDue)
        implements PersonalData {
    FollowUps {
        referrals = List.copyOf(referrals);
    }

    boolean nothing() {
        return referrals.isEmpty() && ahead.isEmpty() && informing.isEmpty() && !mayRefer && !letterDue;
    }

    /// Whether the decision leads elsewhere and nobody has it yet.
    boolean waitsForSomebody() {
        return ahead.isPresent()
                && referrals.stream()
                        .allMatch(
                                one -> one.state() == ReferralState.PREPARED || one.state() == ReferralState.WITHDRAWN);
    }

    /// Whether the last one who was asked declined.
    boolean declined() {
        return referrals.stream()
                .filter(one -> one.state() != ReferralState.WITHDRAWN)
                .reduce((_, later) -> later)
                .filter(one -> one.state() == ReferralState.DECLINED)
                .isPresent();
    }

    @Override
    public String toString() {
        return "FollowUps[" + referrals.size() + "]";
    }
}
