package nl.casustafel.weighing;

/// The five objective criteria of the act (W-C4, WPGA art. 5(3)), in its order. Not a list to be ticked (W-C5):
/// each that is touched gets a sentence.
public enum Criterion {
    /// Willingness to use or propagate violence.
    VIOLENCE,
    /// Degree of holding on to extremist ideas.
    IDEAS,
    /// Social relations.
    RELATIONS,
    /// Degree of identification with an extremist group or ideology.
    IDENTIFICATION,
    SELF_RELIANCE
}
