package nl.casustafel.referral;

import java.time.LocalDate;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;

/// Something that follows a decision, or must not wait for it, and waits for somebody. Names nobody.
public record DueFollowUp(SignalId signal, DossierNumber number, What what, LocalDate dueOn) {
    public enum What {
        /// The decision leads elsewhere and nothing was sent yet.
        REFER,
        /// It was sent, and an answer is waited for.
        HEAR_FROM_RECEIVER,
        /// It was declined: somebody else, or on record that it stays at this.
        REFER_AGAIN,
        /// The person is to be told, or it is to be looked at again whether that can be.
        INFORM,
        /// The month for telling the person runs out before anything was decided (AVG art. 14(3)).
        INFORM_IN_TIME
    }
}
