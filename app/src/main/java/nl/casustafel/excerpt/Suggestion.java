package nl.casustafel.excerpt;

/// A stretch somebody may want to leave out. Nothing is left out before a person says so.
/// @param ground the one that is likely
public record Suggestion(Spot spot, SuggestionKind kind, WooGround ground) {}
