package nl.casustafel.vault.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads an export back into a store of the same schema, whose rows give way. What it reads is
/// untrusted: values become parameters, names must be those of our own tables, and in the end every
/// hash and count must be that of `export.txt`.
public final class LosslessImport {
    private static final int LARGEST_HEAD = 1 << 24;

    private final Connection owner;
    private final Map<String, TableShape> tables;
    private final Map<String, Blob> files = new HashMap<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedMap<String, Long> rows = new TreeMap<>();

    /// @param owner the database's owner, not in auto-commit
    public LosslessImport(Connection owner) throws SQLException {
        this.owner = owner;
        this.tables = TableShape.all(owner).stream().collect(Collectors.toMap(TableShape::csv, Function.identity()));
    }

    /// Nothing is committed here; where this throws, the caller rolls back or removes the store.
    public ExportHead read(InputStream in) throws SQLException, IOException {
        switchReferences("false");
        for (TableShape table : tables.values()) {
            execute(table.delete());
        }
        ExportHead head = entries(in);
        if (!head.rows().equals(rows) || !head.hashes().equals(hashes) || rows.size() != tables.size()) {
            throw new Unreadable();
        }
        switchReferences("true check");
        return head;
    }

    private ExportHead entries(InputStream in) throws SQLException, IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.equals(ExportHead.NAME)) {
                return ExportHead.parse(zip.readNBytes(LARGEST_HEAD));
            }
            MessageDigest digest = Hashed.sha256();
            InputStream content = new DigestInputStream(zip, digest);
            TableShape table = tables.get(name);
            if (table != null) {
                rows.put(table.name(), rows(table, content));
            } else if (name.startsWith("files/")) {
                file(name, content);
            } else {
                throw new Unreadable();
            }
            content.transferTo(OutputStream.nullOutputStream());
            hashes.put(name, HexFormat.of().formatHex(digest.digest()));
        }
        throw new Unreadable();
    }

    private void file(String name, InputStream content) throws SQLException, IOException {
        Blob blob = owner.createBlob();
        try (OutputStream out = blob.setBinaryStream(1)) {
            content.transferTo(out);
        }
        files.put(name, blob);
    }

    private long rows(TableShape table, InputStream content) throws SQLException, IOException {
        Reader in = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        List<@Nullable String> names = Csv.read(in).orElseThrow(Unreadable::new);
        if (!names.equals(table.names())) {
            throw new Unreadable();
        }
        long count = 0;
        try (PreparedStatement insert = owner.prepareStatement(table.insert())) {
            for (var line = Csv.read(in); line.isPresent(); line = Csv.read(in)) {
                row(table, insert, line.get());
                count++;
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new Unreadable();
        }
        return count;
    }

    private void row(TableShape table, PreparedStatement insert, List<@Nullable String> fields)
            throws SQLException, IOException {
        if (fields.size() != table.columns().size()) {
            throw new Unreadable();
        }
        for (int i = 0; i < fields.size(); i++) {
            String written = fields.get(i);
            ColumnKind kind = table.columns().get(i).kind();
            if (kind != ColumnKind.FILE) {
                kind.set(insert, i + 1, written);
            } else if (written == null) {
                insert.setObject(i + 1, null);
            } else {
                insert.setBlob(i + 1, taken(written));
            }
        }
        insert.executeUpdate();
    }

    private Blob taken(String name) throws Unreadable {
        Blob blob = files.remove(name);
        if (blob == null) {
            throw new Unreadable();
        }
        return blob;
    }

    /// Tables are filled in any order; that all of them fit is checked at the end.
    private void switchReferences(String way) throws SQLException {
        for (TableShape table : tables.values()) {
            execute("alter table \"" + table.name().toUpperCase(Locale.ROOT) + "\" set referential_integrity " + way);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
