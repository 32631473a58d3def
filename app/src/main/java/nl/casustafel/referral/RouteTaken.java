package nl.casustafel.referral;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.BeforeClosing;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.vault.Tx;

/// A signal is closed only once its route out is sent, and accepted or on record as staying at this (DEC-12,
/// T-S8b).
public final class RouteTaken implements BeforeClosing {
    private final Referrals referrals;

    public RouteTaken(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Optional<SignalRefusal> objection(Tx tx, SignalId signal) {
        List<ReferralState> states = referrals.of(tx, signal).stream()
                .map(Versioned::value)
                .map(Referral::state)
                .filter(state -> state != ReferralState.WITHDRAWN)
                .toList();
        if (states.stream().anyMatch(ReferralState::open)) {
            return Optional.of(SignalRefusal.Rule.ROUTE_OPEN);
        }
        boolean left = states.stream().anyMatch(ReferralState::settled);
        boolean mustLeave = !states.isEmpty() || referrals.ahead(tx, signal).isPresent();
        return mustLeave && !left ? Optional.of(SignalRefusal.Rule.ROUTE_MISSING) : Optional.empty();
    }
}
