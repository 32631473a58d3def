package nl.casustafel.casefile;

import java.time.LocalDate;

/// How a participant answered the call for what it knows (T-C2). Who gives nothing says no more than that:
/// weighty reasons are for its own judgement, and there is no place to write them (W-D5, WPGA art. 4).
public record Contribution(State state, LocalDate on) {
    public enum State {
        INVITED,
        PROVIDED,
        /// *Niet verstrekt.*
        NOT_PROVIDED
    }
}
