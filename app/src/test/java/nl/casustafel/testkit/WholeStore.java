package nl.casustafel.testkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Record;
import org.jooq.Table;

/// Every row of every table as text, read without any code of the export, so that two stores can be
/// compared.
public final class WholeStore {
    private WholeStore() {}

    public static Map<String, String> of(TestVault vault) {
        return vault.read(WholeStore::of);
    }

    /// A store that has no transactor yet.
    public static Map<String, String> of(H2Store store) {
        return store.transactor(new JooqAuditTrail((_, content) -> content, "test"), _ -> {})
                .read(TestVault.actor(Role.values()), Purpose.OVERVIEW, WholeStore::of);
    }

    private static Map<String, String> of(Tx tx) {
        Map<String, String> all = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            all.put(
                    table.getName().toLowerCase(Locale.ROOT),
                    Sql.of(tx).selectFrom(table).fetch().stream()
                            .map(WholeStore::text)
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
        return all;
    }

    private static String text(Record row) {
        return Arrays.deepToString(row.intoArray());
    }
}
