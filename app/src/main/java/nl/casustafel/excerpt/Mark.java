package nl.casustafel.excerpt;

import java.util.Optional;

/// A passage that is to be left out.
/// @param ground absent while nobody said which
public record Mark(Spot spot, Optional<WooGround> ground) {}
