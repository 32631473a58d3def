package nl.casustafel.signal;

import java.util.List;

/// What the list of signals can show of each. Nothing of who reported it, or of where the report came
/// from (W-D7): a list is looked over in passing, and leaves as a table.
public enum SignalColumn {
    NUMBER,
    RECEIVED,
    ABOUT,
    MUNICIPALITY,
    STATE,
    /// By when the next thing must happen.
    NEXT,
    /// By when the reporter is answered.
    DUE,
    SINCE,
    KIND,
    RECEIVER,
    /// Of the national system (DEC-22).
    EXTERNAL;

    /// What somebody sees who chose nothing.
    public static final List<SignalColumn> USUAL = List.of(NUMBER, RECEIVED, ABOUT, MUNICIPALITY, STATE, NEXT);
}
