package nl.casustafel.signal;

/// Kinds of data the act allows only where they are needed (W-D2, WPGA art. 8). No other exists: what the act
/// leaves out may not be entered at all (W-D3). Never sorted, counted or searched by (W-D4).
public enum SpecialKind {
    NONE,
    ORIGIN,
    POLITICAL,
    BELIEF,
    HEALTH,
    CRIMINAL
}
