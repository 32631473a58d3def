package nl.casustafel.referral;

import java.time.LocalDate;
import nl.casustafel.signal.AfterDecision;
import nl.casustafel.signal.Signal;
import nl.casustafel.vault.Tx;

/// From the decision on, whatever it is, the person concerned is to be told (DEC-8, W-H4): within a
/// month of the day the report came in, as AVG art. 14(3) counts; where that has passed, at once.
public final class OweInforming implements AfterDecision {
    private final Informings informings;

    public OweInforming(Informings informings) {
        this.informings = informings;
    }

    @Override
    public void decided(Tx tx, Signal signal, LocalDate today) {
        LocalDate due = signal.receipt().on().plusMonths(Informing.WITHIN_MONTHS);
        informings.owe(tx, signal.id(), due.isBefore(today) ? today : due);
    }
}
