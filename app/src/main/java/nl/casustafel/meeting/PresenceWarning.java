package nl.casustafel.meeting;

/// That somebody at the table has no basis to be shown an item (1.9, WPGA art. 3(3) and 5(5)).
public record PresenceWarning(Attendee.Key attendee, Reason reason) {
    public enum Reason {
        /// A guest: only when the three admitted him for this item, with what he needs (W-B3).
        THIRD_PARTY,
        /// A guest who does not hear of whom it is (DEC-9).
        ANONYMOUS,
        /// Takes no part in weighing (1.13).
        DOES_NOT_WEIGH,
        /// Was not designated for this case (W-C8).
        NOT_DESIGNATED,
        /// Did not say yes to the secrecy statement, where others at this table did (W-B10).
        NO_SECRECY
    }
}
