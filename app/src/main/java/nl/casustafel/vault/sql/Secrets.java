package nl.casustafel.vault.sql;

import static nl.casustafel.schema.Tables.VAULT_SECRET;

import java.util.Optional;
import nl.casustafel.vault.Tx;

/// Random keys that are made once and live inside the encrypted store (DEC-30). For `store` rooms; the
/// table stays the vault's.
public final class Secrets {
    private Secrets() {}

    public static Optional<byte[]> find(Tx tx, String name) {
        return Sql.of(tx)
                .select(VAULT_SECRET.CONTENT)
                .from(VAULT_SECRET)
                .where(VAULT_SECRET.NAME.eq(name))
                .fetchOptional(VAULT_SECRET.CONTENT);
    }

    /// @param content at most 64 bytes
    public static void add(Tx tx, String name, byte[] content) {
        Sql.of(tx)
                .insertInto(VAULT_SECRET)
                .set(VAULT_SECRET.NAME, name)
                .set(VAULT_SECRET.CONTENT, content)
                .execute();
    }
}
