package nl.casustafel.kernel;

/// Holds, or may hold, what is known of a person. Such a type overrides `toString` so that no log,
/// message or crash report can ever carry its content.
public interface PersonalData {}
