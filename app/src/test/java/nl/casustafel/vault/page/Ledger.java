package nl.casustafel.vault.page;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A database whose whole content follows from how many transactions it has seen: transaction n adds
/// row n, changes an older one, sometimes takes one away, and counts. Whoever opens it can tell whether
/// anything is missing, wrong, or half there.
final class Ledger implements AutoCloseable {
    /// As the program sets it, and nothing kept for later: where the database writes over what is free, that
    /// shows in every few images, not once in thousands.
    private static final String LAYOUT = ";REUSE_SPACE=FALSE;AUTO_COMPACT_FILL_RATE=0;RETENTION_TIME=0";

    private final Connection connection;

    Ledger(String address, boolean create) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:" + address + ";IFEXISTS=" + !create
                        + ";WRITE_DELAY=0;MAX_MEMORY_ROWS=2147483647;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;"
                        + "TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=1024" + LAYOUT + System.getProperty("ledger.more", ""),
                "sa",
                "");
        connection.setAutoCommit(false);
        if (create) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table entry (id int primary key, words clob not null, changed int not null)");
                statement.execute("create index by_change on entry (changed)");
                statement.execute("create table seen (count int not null)");
                statement.execute("insert into seen values (0)");
                connection.commit();
            }
        }
    }

    /// Returns when transaction `n` is acknowledged.
    void transact(int n) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement("insert into entry values (?, ?, ?)");
                PreparedStatement change =
                        connection.prepareStatement("update entry set words = ?, changed = ? where id = ?");
                PreparedStatement remove = connection.prepareStatement("delete from entry where id = ?");
                PreparedStatement count = connection.prepareStatement("update seen set count = ?")) {
            add.setInt(1, n);
            add.setString(2, words(n, n));
            add.setInt(3, n);
            add.execute();
            change.setString(1, words(older(n), n));
            change.setInt(2, n);
            change.setInt(3, older(n));
            change.execute();
            if (n % 7 == 0) {
                remove.setInt(1, n / 2);
                remove.execute();
            }
            count.setInt(1, n);
            count.execute();
        }
        connection.commit();
    }

    /// How many transactions the database holds; throws where its rows are not exactly those.
    int check() throws SQLException {
        int seen;
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count from seen")) {
            count.next();
            seen = count.getInt(1);
        }
        Map<Integer, Integer> meant = new TreeMap<>();
        for (int n = 1; n <= seen; n++) {
            meant.put(n, n);
            meant.replace(older(n), n);
            if (n % 7 == 0) {
                meant.remove(n / 2);
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, words, changed from entry order by id")) {
            while (rows.next()) {
                int id = rows.getInt(1);
                Integer changed = meant.remove(id);
                if (changed == null || changed != rows.getInt(3)) {
                    throw new AssertionError("row " + id + " is not of " + seen);
                }
                if (!words(id, changed).equals(rows.getString(2))) {
                    throw new AssertionError("row " + id + " says something else");
                }
            }
        }
        if (!meant.isEmpty()) {
            throw new AssertionError(meant.size() + " rows are missing");
        }
        return seen;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Ends at once, as a kill would, without the tidying of an ordered close.
    void drop() throws SQLException {
        execute("shutdown immediately");
    }

    private static int older(int n) {
        return new Random(n * 31L).nextInt(n) + 1;
    }

    private static String words(int id, int n) {
        SplittableRandom random = new SplittableRandom(id * 7919L + n);
        byte[] words = new byte[20 + random.nextInt(n % 100 == 49 ? 1_500_000 : n % 25 == 9 ? 40_000 : 900)];
        random.nextBytes(words);
        for (int i = 0; i < words.length; i++) {
            words[i] = (byte) ('a' + (words[i] & 15));
        }
        return new String(words, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
