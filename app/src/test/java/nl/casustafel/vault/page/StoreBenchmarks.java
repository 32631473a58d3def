package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares the vault with plain H2 and with H2's own cipher, in one process, in turns: adding rows,
/// reading all, reading at random, committing, opening. Writes a Markdown table for
/// `docs/performance.md`.
///
/// Arguments: the file to write, and how many rows of about 1 KB (190,000 make 200 MB). Run by `mvn -q
/// test-compile exec:exec@bench-store`. Nothing here fails on a slow machine.
public final class StoreBenchmarks {
    private static final int ROUNDS = 3;
    private static final int READS = 3000;
    private static final int COMMITS = 400;

    private enum Side {
        PLAIN("plain H2, as it comes"),
        FORCED("plain H2, every write forced"),
        CIPHER("`CIPHER=AES`, every write forced"),
        VAULT("page vault");

        final String label;

        Side(String label) {
            this.label = label;
        }
    }

    private enum Measure {
        INSERT("add all rows, ms"),
        SCAN("read all rows, ms"),
        RANDOM("3,000 rows at random, 4 MB cache, ms"),
        OPEN("open and read one row, ms"),
        SIZE("file, MB");

        final String label;

        Measure(String label) {
            this.label = label;
        }
    }

    private final Path folder;
    private final int rows;
    private final Map<Side, Map<Measure, List<Double>>> measured = new EnumMap<>(Side.class);
    private final Map<Side, List<Double>> commits = new EnumMap<>(Side.class);
    private final List<Double> disk = new ArrayList<>();

    private StoreBenchmarks(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /// @param arguments see the class
    public static void main(String[] arguments) throws IOException, SQLException {
        Forced.register();
        Path folder =
                Files.createTempDirectory(Path.of(arguments[0]).toAbsolutePath().getParent(), "store-bench");
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 190_000;
        new StoreBenchmarks(folder, Math.min(rows, 5000)).round(0);
        StoreBenchmarks bench = new StoreBenchmarks(folder, rows);
        for (int round = 1; round <= ROUNDS; round++) {
            bench.round(round);
        }
        Files.write(Path.of(arguments[0]), bench.report(), StandardCharsets.UTF_8);
        Files.delete(folder);
    }

    private void round(int round) throws SQLException, IOException {
        for (int turn = 0; turn < Side.values().length; turn++) {
            Side side = Side.values()[(turn + round) % Side.values().length];
            try (PageVault vault = PageVault.open(new byte[32])) {
                work(side, vault);
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        disk();
    }

    private void work(Side side, PageVault vault) throws SQLException, IOException {
        try (Connection connection = connect(side, vault, true)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table line (id int primary key, words varchar not null)");
            }
            long start = System.nanoTime();
            add(connection, 0, rows, 1000);
            note(side, Measure.INSERT, since(start));
        }
        long start = System.nanoTime();
        try (Connection connection = connect(side, vault, false)) {
            read(connection, "select words from line where id = 17");
            note(side, Measure.OPEN, since(start));
            start = System.nanoTime();
            read(connection, "select words from line");
            note(side, Measure.SCAN, since(start));
            atRandom(side, connection);
            List<Double> each = commits(side);
            for (int i = 0; i < COMMITS; i++) {
                long begun = System.nanoTime();
                add(connection, rows + i, rows + i + 1, 1);
                each.add(since(begun));
            }
        }
        note(side, Measure.SIZE, Files.size(folder.resolve("db.mv.db")) / 1e6);
    }

    private Connection connect(Side side, PageVault vault, boolean fresh) throws SQLException {
        String file = folder.resolve("db").toString();
        String address = switch (side) {
            case PLAIN -> file;
            case FORCED -> Forced.SCHEME + ":" + file + ";WRITE_DELAY=0";
            case CIPHER -> Forced.SCHEME + ":" + file + ";WRITE_DELAY=0;CIPHER=AES";
            case VAULT -> vault.address(file) + ";WRITE_DELAY=0";
        };
        Connection connection = DriverManager.getConnection(
                "jdbc:h2:" + address + ";CACHE_SIZE=4096;TRACE_LEVEL_FILE=0;IFEXISTS=" + !fresh,
                "sa",
                side == Side.CIPHER ? "0123456789abcdef0123456789abcdef sa" : "sa");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void add(Connection connection, int from, int to, int batch) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into line values (?, ?)")) {
            for (int id = from; id < to; id++) {
                insert.setInt(1, id);
                insert.setString(2, words(id));
                insert.execute();
                if ((id + 1 - from) % batch == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
    }

    private static void read(Connection connection, String sql) throws SQLException {
        long length = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(100);
            try (ResultSet lines = statement.executeQuery(sql)) {
                while (lines.next()) {
                    length += lines.getString(1).length();
                }
            }
        }
        if (length == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private void atRandom(Side side, Connection connection) throws SQLException {
        SplittableRandom random = new SplittableRandom(3);
        long start = System.nanoTime();
        try (PreparedStatement query = connection.prepareStatement("select words from line where id = ?")) {
            for (int i = 0; i < READS; i++) {
                query.setInt(1, random.nextInt(rows));
                try (ResultSet line = query.executeQuery()) {
                    line.next();
                    line.getString(1);
                }
            }
        }
        note(side, Measure.RANDOM, since(start));
    }

    private static String words(int id) {
        byte[] bytes = new byte[980];
        new SplittableRandom(id).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ('a' + (bytes[i] & 15));
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /// What the disk itself takes for one block.
    private void disk() throws IOException {
        Path file = folder.resolve("disk");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < COMMITS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096), i * 4096L);
                channel.force(false);
                disk.add(since(start));
            }
        }
        Files.delete(file);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void note(Side side, Measure measure, double value) {
        of(side, measure).add(value);
    }

    private List<Double> of(Side side, Measure measure) {
        return measured.computeIfAbsent(side, _ -> new EnumMap<>(Measure.class))
                .computeIfAbsent(measure, _ -> new ArrayList<>());
    }

    private List<Double> commits(Side side) {
        return commits.computeIfAbsent(side, _ -> new ArrayList<>());
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add("| " + rows + " rows, median of " + ROUNDS + " | "
                + String.join(
                        " | ",
                        Arrays.stream(Side.values()).map(side -> side.label).toList()) + " |");
        lines.add("|---" + "|---:".repeat(Side.values().length) + "|");
        for (Measure measure : Measure.values()) {
            lines.add("| " + measure.label + row(side -> part(of(side, measure), 0.5, 0)));
        }
        lines.add("| commit, median ms" + row(side -> part(commits(side), 0.5, 2)));
        lines.add("| commit, p99 ms" + row(side -> part(commits(side), 0.99, 2)));
        lines.add("| the disk alone, 4 KiB forced: median %s ms, p99 %s ms |"
                        .formatted(part(disk, 0.5, 2), part(disk, 0.99, 2))
                + " |".repeat(Side.values().length));
        return lines;
    }

    private static String row(Function<Side, String> cell) {
        StringBuilder row = new StringBuilder();
        for (Side side : Side.values()) {
            row.append(" | ").append(cell.apply(side));
        }
        return row.append(" |").toString();
    }

    private static String part(List<Double> values, double part, int digits) {
        List<Double> sorted = values.stream().sorted().toList();
        double value = sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * (sorted.size() - 1))));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
