package nl.casustafel.desk;

import java.util.List;

/// What is sent to the wall: words that whoever sends them has made fit for a room. There is no place in it
/// for a name.
/// @param called what the status line calls it
public record WallSlide(String called, String title, List<Part> parts) {
    /// A heading with sentences below it; an empty heading is left out.
    public record Part(String heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public WallSlide {
        parts = List.copyOf(parts);
    }
}
