package nl.casustafel.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import javafx.application.Platform;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// Divides the width of a table among its columns: by share, but none narrower than its title and longest
/// word while there is room for all. Together they are exactly as wide as the table, so that nothing ever has
/// to be scrolled sideways.
@SuppressWarnings({"rawtypes", "unchecked"}) // So JavaFX declares the type of a policy.
final class ColumnWidths extends ConstrainedColumnResizeBase implements Callback<TableView.ResizeFeatures, Boolean> {
    /// Padding of a cell on both sides, in em, with a hair to spare.
    private static final double AROUND = 1.75;
    /// No column claims more than this, in em; longer words are cut.
    private static final double MOST = 26;
    /// What counts as a difference, in em.
    private static final double HAIR = 0.05;
    /// Halvings that come well below a pixel.
    private static final int STEPS = 24;

    private final TableView<?> table;
    private final Map<TableColumnBase<?, ?>, Claim> claims = new LinkedHashMap<>();
    private double em = TypeSize.NORMAL.pixels();
    private boolean waiting;

    /// @param need in em, so that it holds for every size of type
    private record Claim(double share, double need) {}

    ColumnWidths(TableView<?> table) {
        this.table = table;
        table.setColumnResizePolicy(this);
    }

    /// What a cell of this width has for its words, in pixels.
    static double inside(double width, double em) {
        return width - em * AROUND;
    }

    void add(TableColumnBase<?, ?> column, double share) {
        claims.put(column, new Claim(share, 0));
    }

    /// Tells that something in the column is so wide, in pixels of a type of size `em`.
    void need(@Nullable TableColumnBase<?, ?> column, double width, double em) {
        Claim claim = column == null ? null : claims.get(column);
        if (column == null || claim == null) {
            return;
        }
        double need = Math.min(width / em, MOST) + AROUND + HAIR;
        boolean wider = need > claim.need() + HAIR;
        if (wider) {
            claims.put(column, new Claim(claim.share(), need));
        }
        if (wider || em != this.em) {
            this.em = em;
            divideSoon();
        }
    }

    /// Not at once: cells tell what they need while they are laid out, and a layout that is asked for in
    /// the midst of one is lost.
    private void divideSoon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                call(new TableView.ResizeFeatures(table, null, 0.0));
            });
        }
    }

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        double width = Math.floor(features.getContentWidth());
        if (width > 0 && !shown().isEmpty()) {
            divided(width).forEach(features::setColumnWidth);
        }
        return true;
    }

    private Map<TableColumnBase<?, ?>, Double> divided(double width) {
        ToDoubleBiFunction<Claim, Double> part = needed() <= width
                ? (claim, unit) -> Math.max(Math.ceil(claim.need() * em), claim.share() * unit)
                : (claim, cap) -> Math.min(claim.need() * em, cap);
        double fitting = fitting(width, part);
        Map<TableColumnBase<?, ?>, Claim> shown = shown();
        Map<TableColumnBase<?, ?>, Double> divided = new LinkedHashMap<>();
        double left = width;
        for (Map.Entry<TableColumnBase<?, ?>, Claim> entry : shown.entrySet()) {
            boolean last = divided.size() == shown.size() - 1;
            double own = last ? left : Math.floor(part.applyAsDouble(entry.getValue(), fitting));
            divided.put(entry.getKey(), own);
            left -= own;
        }
        return divided;
    }

    /// The claims of the columns that are in the table now, in its order.
    private Map<TableColumnBase<?, ?>, Claim> shown() {
        Map<TableColumnBase<?, ?>, Claim> shown = new LinkedHashMap<>();
        table.getColumns().forEach(column -> {
            Claim claim = claims.get(column);
            if (claim != null) {
                shown.put(column, claim);
            }
        });
        return shown;
    }

    private double needed() {
        return shown().values().stream()
                .mapToDouble(claim -> Math.ceil(claim.need() * em))
                .sum();
    }

    /// The largest measure with which all parts together fit: the width of one share, or, where there is no
    /// room for what all need, the most that one may have, so that the widest give first.
    private double fitting(double width, ToDoubleBiFunction<Claim, Double> part) {
        Collection<Claim> claimed = shown().values();
        double low = 0;
        double high = width;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            double sum = claimed.stream()
                    .mapToDouble(claim -> part.applyAsDouble(claim, middle))
                    .sum();
            low = sum > width ? low : middle;
            high = sum > width ? middle : high;
        }
        return low;
    }
}
