package nl.casustafel.exchange.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.exchange.Difference;
import nl.casustafel.exchange.Difference.Shown;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What differs between the rows of one table here and there. How often a row was changed does not count.
/// @param names of municipalities, by their ids here
record Comparison(Leg leg, Difference.Part part, Map<UUID, String> names) {
    static final String VERSION = "ROW_VERSION";

    void add(Map<List<Object>, Record> here, Map<List<Object>, Record> there, List<Difference> differences) {
        Set<List<Object>> keys = new LinkedHashSet<>(here.keySet());
        keys.addAll(there.keySet());
        for (List<Object> key : keys) {
            Record ours = here.get(key);
            Record theirs = there.get(key);
            if (differs(ours, theirs)) {
                differences.add(new Difference(part, shown(ours), shown(theirs)));
            }
        }
    }

    private boolean differs(@Nullable Record ours, @Nullable Record theirs) {
        if (ours == null || theirs == null) {
            return true;
        }
        for (Field<?> column : leg.table().fields()) {
            boolean compared = !column.getName().equals(VERSION)
                    && !leg.kept().contains(column)
                    && ours.field(column.getName()) != null
                    && !column.getDataType().isLob();
            if (compared && !Objects.equals(ours.get(column.getName()), theirs.get(column.getName()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Shown>> shown(@Nullable Record row) {
        if (row == null) {
            return Optional.empty();
        }
        List<Shown> values = new ArrayList<>();
        for (Field<?> column : leg.shown()) {
            Object value = row.get(column.getName());
            if (value != null) {
                values.add(new Shown(readable(column, value)));
            }
        }
        return Optional.of(values);
    }

    private Object readable(Field<?> column, Object value) {
        if (value instanceof UUID id) {
            return names.getOrDefault(id, "?");
        }
        Class<? extends Enum<?>> code = leg.codes().get(column);
        Object constant = code == null ? null : RowFile.constant(code, value.toString());
        return constant == null ? value : constant;
    }
}
