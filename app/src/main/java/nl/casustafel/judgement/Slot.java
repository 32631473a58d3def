package nl.casustafel.judgement;

/// The fixed questions of the formulation, in their order (framework 3.4).
public enum Slot {
    /// Which harmful behaviour.
    BEHAVIOUR,
    AGAINST_WHOM,
    CIRCUMSTANCES,
    HOW_SERIOUS,
    HOW_SOON,
    WHAT_HOLDS_BACK,
    WHAT_WE_DO_NOT_KNOW
}
