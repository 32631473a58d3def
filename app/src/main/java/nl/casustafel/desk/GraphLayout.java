package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
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
        List<ElkNode> points = new ArrayList<>();
        List<ElkEdge> lines = new ArrayList<>();
        int right = (rays.size() + 1) / 2;
        for (int i = 0; i < rays.size(); i++) {
            ElkNode point = node(graph, rays.get(i).point());
            ElkEdge line = i < right
                    ? ElkGraphUtil.createSimpleEdge(centre, point)
                    : ElkGraphUtil.createSimpleEdge(point, centre);
            words(line, rays.get(i).words());
            points.add(point);
            lines.add(line);
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            courses.add(course(lines.get(i), i < right));
        }
        return new Placed(
                new Size(graph.getWidth(), graph.getHeight()),
                spot(centre),
                points.stream().map(GraphLayout::spot).toList(),
                courses);
    }

    private GraphLayout() {}

    private static ElkNode graph(double em) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, em * 0.5);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, em * 1.2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, em * 0.6);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Size size) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        return node;
    }

    private static void words(ElkEdge line, Size size) {
        // What it says is drawn elsewhere; a label without text would be left out.
        ElkLabel words = ElkGraphUtil.createLabel("words", line);
        words.setDimensions(size.width(), size.height());
        words.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        words.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }

    private static Course course(ElkEdge line, boolean fromMiddle) {
        ElkEdgeSection section = line.getSections().getFirst();
        List<Spot> corners = new ArrayList<>();
        corners.add(new Spot(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(new Spot(bend.getX(), bend.getY())));
        corners.add(new Spot(section.getEndX(), section.getEndY()));
        return new Course(List.copyOf(corners), spot(line.getLabels().getFirst()), fromMiddle);
    }

    private static Spot spot(ElkShape shape) {
        return new Spot(shape.getX(), shape.getY());
    }
}
