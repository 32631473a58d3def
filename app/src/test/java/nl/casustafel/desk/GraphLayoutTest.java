package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sixty relations stay readable: nothing lies over anything else.
class GraphLayoutTest {
    private record Box(double x, double y, double width, double height) {
        static Box of(GraphLayout.Spot spot, GraphLayout.Size size) {
            return new Box(spot.x(), spot.y(), size.width(), size.height());
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static final GraphLayout.Size MIDDLE = new GraphLayout.Size(180, 60);

    @Test
    void noPointAndNoWordsLieOverAnother() {
        List<GraphLayout.Ray> rays = rays(60);
        GraphLayout.Placed placed = GraphLayout.of(MIDDLE, rays, 15);
        List<Box> boxes = new ArrayList<>(List.of(Box.of(placed.middle(), MIDDLE)));
        for (int i = 0; i < rays.size(); i++) {
            boxes.add(Box.of(placed.points().get(i), rays.get(i).point()));
            boxes.add(Box.of(placed.courses().get(i).words(), rays.get(i).words()));
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " over " + boxes.get(j));
            }
        }
        double down =
                (placed.middle().y() + MIDDLE.height() / 2) / placed.whole().height();
        assertTrue(down > 0.4 && down < 0.6, "the middle stands at " + down);
        boxes.forEach(box -> assertTrue(
                box.x >= 0
                        && box.y >= 0
                        && box.x + box.width <= placed.whole().width()
                        && box.y + box.height <= placed.whole().height(),
                box.toString()));
    }

    @Test
    void halfStandsLeftAndHalfRightFromTopToBottomInOrder() {
        GraphLayout.Placed placed = GraphLayout.of(MIDDLE, rays(60), 15);
        double middle = placed.middle().x();
        for (int i = 0; i < 60; i++) {
            assertEquals(i < 30, placed.points().get(i).x() > middle, "side of " + i);
            assertEquals(i < 30, placed.courses().get(i).words().x() > middle, "side of the words of " + i);
            if (i != 29 && i != 59) {
                assertTrue(
                        placed.points().get(i).y() < placed.points().get(i + 1).y(), "in order at " + i);
                assertTrue(
                        placed.courses().get(i).words().y()
                                < placed.courses().get(i + 1).words().y(),
                        "words in order at " + i);
            }
        }
        assertTrue(placed.courses().getFirst().fromMiddle());
        assertFalse(placed.courses().getLast().fromMiddle());
    }

    @Test
    void somebodyWithNobodyAroundStandsAlone() {
        GraphLayout.Placed placed = GraphLayout.of(MIDDLE, List.of(), 15);
        assertEquals(List.of(), placed.points());
        assertTrue(placed.whole().width() >= MIDDLE.width());
    }

    private static List<GraphLayout.Ray> rays(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new GraphLayout.Ray(
                        new GraphLayout.Size(60 + 7 * (i % 11), i % 4 == 0 ? 52 : 30),
                        new GraphLayout.Size(90 + 9 * (i % 5), i % 3 == 0 ? 36 : 18)))
                .toList();
    }
}
