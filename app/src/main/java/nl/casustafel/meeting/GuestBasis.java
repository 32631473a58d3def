package nl.casustafel.meeting;

/// On which ground somebody without a place in the team sits at the table (DEC-9).
public enum GuestBasis {
    /// An incidental third party, admitted by the three for this case (W-B3, WPGA art. 3(3)).
    THIRD_PARTY,
    /// Asked through the municipal executive (WPGA art. 5(7)).
    VIA_COLLEGE,
    /// Thinks along about somebody whose name he does not hear.
    ANONYMOUS
}
