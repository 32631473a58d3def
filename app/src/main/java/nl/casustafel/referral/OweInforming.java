package nl.casustafel.referral;

import java.time.LocalDate;
import nl.casustafel.signal.AfterDecision;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// From the decision on, whatever it is, the person concerned is to be told within a month (DEC-8, W-H4).
public final class OweInforming implements AfterDecision {
    private final Informings informings;

    public OweInforming(Informings informings) {
        this.informings = informings;
    }

    @Override
    public void decided(Tx tx, SignalId signal, LocalDate today) {
        informings.owe(tx, signal, today.plusMonths(Informing.WITHIN_MONTHS));
    }
}
