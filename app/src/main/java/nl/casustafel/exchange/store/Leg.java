package nl.casustafel.exchange.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.casustafel.exchange.Difference;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;

/// One table whose rows travel with dossiers.
///
/// @param belongs which rows belong to these signals and cases
/// @param shown the columns somebody reads side by side, in order
/// @param codes columns that hold a constant, and which
/// @param fixed what was done or signed is added and never changed or taken away
/// @param replaced a row is taken away or added, and never changed
/// @param kept columns of a row that is here which nobody elsewhere decides about
record Leg(
        Table<?> table,
        Difference.Part part,
        Function<Chosen, Condition> belongs,
        List<Field<?>> shown,
        Map<Field<?>, Class<? extends Enum<?>>> codes,
        boolean fixed,
        boolean replaced,
        Set<Field<?>> kept) {
    /// The ids of the signals and cases that go.
    record Chosen(List<UUID> signals, List<UUID> cases) {}

    Leg(Table<?> table, Difference.Part part, Function<Chosen, Condition> belongs) {
        this(table, part, belongs, List.of(), Map.of(), false, false, Set.of());
    }

    Leg showing(Field<?>... columns) {
        return new Leg(table, part, belongs, List.of(columns), codes, fixed, replaced, kept);
    }

    Leg code(Field<?> column, Class<? extends Enum<?>> type) {
        Map<Field<?>, Class<? extends Enum<?>>> more = new HashMap<>(codes);
        more.put(column, type);
        return new Leg(table, part, belongs, shown, Map.copyOf(more), fixed, replaced, kept);
    }

    Leg neverChanged() {
        return new Leg(table, part, belongs, shown, codes, true, replaced, kept);
    }

    Leg onlyReplaced() {
        return new Leg(table, part, belongs, shown, codes, fixed, true, kept);
    }

    Leg keeping(Field<?>... columns) {
        return new Leg(table, part, belongs, shown, codes, fixed, replaced, Set.of(columns));
    }

    /// The columns that tell one row from another.
    List<? extends TableField<?, ?>> key() {
        UniqueKey<?> key = table.getPrimaryKey();
        if (key == null) {
            throw new IllegalStateException("a table without a key");
        }
        return key.getFields();
    }
}
