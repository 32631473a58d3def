package nl.casustafel.team;

/// For whom somebody rates. A signal is rated by the three who weigh, whatever office they come from; a
/// case by the organisations that were designated for it (WPGA art. 5(3), 5(5)).
public sealed interface Voice permits Party, Organisation.Key {}
