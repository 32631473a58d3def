package nl.casustafel.desk;

import java.util.List;

/// Somebody or something in the middle, and what is around it with a line each: what a [GraphView] draws.
/// Knows no subject; words only.
public record Graph(Point middle, List<Ray> rays) {
    /// @param words what is drawn
    /// @param said the same for who does not see it, with what its line says
    public record Point(String words, String said) {}

    /// A line between the middle and a point.
    /// @param words what stands on the line
    /// @param out whether it has an arrow head at the point
    /// @param in whether it has an arrow head at the middle
    /// @param past drawn interrupted; its words say why
    public record Ray(Point end, String words, boolean out, boolean in, boolean past) {}

    public Graph {
        rays = List.copyOf(rays);
    }
}
