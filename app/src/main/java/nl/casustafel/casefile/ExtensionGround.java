package nl.casustafel.casefile;

/// Why a case under the WGS is kept longer than five years (W-G7, WGS art. 1.8(7), BGS art. 1.16(2)).
public enum ExtensionGround {
    /// It is still open, because it is very complex.
    OPEN_AND_COMPLEX,
    /// It was closed less than a year before the end of its term, and the risk of relapse is large.
    RELAPSE
}
