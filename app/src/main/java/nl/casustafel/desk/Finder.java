package nl.casustafel.desk;

import java.util.List;
import java.util.function.Consumer;

/// Finds people, signals and cases for the palette. Implemented by the feature that searches, with its brakes.
@FunctionalInterface
public interface Finder {
    /// One line of the palette.
    /// @param detail what tells it from others: state, date; may be empty
    record Found(String title, String detail, Runnable open) {}

    /// Looks for what was typed and hands over what was found, later, on the FX thread: all there is so far, in
    /// the same order, once or more often. May hand over nothing.
    void find(String typed, Consumer<List<Found>> answer);
}
