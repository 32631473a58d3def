package nl.casustafel.desk;

/// Somewhere a person can go: a record with the ids that are needed to build the screen, nothing more.
/// Defined in the root or `ui` of the feature that is gone to; [Navigator] finds the screen.
public interface Place {}
