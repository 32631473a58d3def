package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Where the parts of a [Graph] go: the middle in the middle, half of the points left of it and half right,
/// from top to bottom in their order, no words over other words. Laid out by the Eclipse Layout Kernel. Needs
/// no toolkit, so that it runs beside the FX thread.
final class GraphLayout {
    /// How big something is on screen.
    record Size(double width, double height) {}

    record Spot(double x, double y) {}

    /// A line between two shapes, by its corners; it begins at the middle where `fromMiddle`.
    /// @param words where the words of the line begin
    record Course(List<Spot> corners, Spot words, boolean fromMiddle) {}

    record Ray(Size point, Size words) {}

    /// @param points in the order of the rays, as are the courses
    record Placed(Size whole, Spot middle, List<Spot> points, List<Course> courses) {}

    /// @param em size of type, by which distances grow
    static Placed of(Size middle, List<Ray> rays, double em) {
        LayoutMetaDataService.getInstance();
        ElkNode graph = graph(em);
        ElkNode centre = node(graph, middle);
        List<Line> lines = new ArrayList<>();
        int right = (rays.size() + 1) / 2;
        for (int i = 0; i < rays.size(); i++) {
            lines.add(line(graph, centre, rays.get(i), i < right));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Placed(
                new Size(graph.getWidth(), graph.getHeight()),
                spot(centre),
                lines.stream().map(line -> spot(line.point())).toList(),
                lines.stream().map(GraphLayout::course).toList());
    }

    /// The words are a shape on the way, so that they keep the order of the points.
    private record Line(ElkNode words, ElkNode point, ElkEdge near, ElkEdge far, boolean fromMiddle) {}

    private static Line line(ElkNode graph, ElkNode centre, Ray ray, boolean right) {
        ElkNode words = node(graph, ray.words());
        ElkNode point = node(graph, ray.point());
        return right
                ? new Line(words, point, edge(centre, words), edge(words, point), true)
                : new Line(words, point, edge(words, centre), edge(point, words), false);
    }

    private static ElkEdge edge(ElkNode from, ElkNode to) {
        return ElkGraphUtil.createSimpleEdge(from, to);
    }

    private GraphLayout() {}

    private static ElkNode graph(double em) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // From one stem on either side, as sixty lines to one point would fill the drawing.
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, em * 0.5);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, em * 1.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, em * 0.6);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Size size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        return node;
    }

    private static Course course(Line line) {
        List<Spot> corners = new ArrayList<>(corners(line.fromMiddle() ? line.near() : line.far()));
        corners.addAll(corners(line.fromMiddle() ? line.far() : line.near()));
        return new Course(List.copyOf(corners), spot(line.words()), line.fromMiddle());
    }

    private static List<Spot> corners(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Spot> corners = new ArrayList<>();
        corners.add(new Spot(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(new Spot(bend.getX(), bend.getY())));
        corners.add(new Spot(section.getEndX(), section.getEndY()));
        return corners;
    }

    private static Spot spot(ElkShape shape) {
        return new Spot(shape.getX(), shape.getY());
    }
}
