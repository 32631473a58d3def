package nl.casustafel.vault.export;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// How the values of a column are written as text, without losing anything. The names stand in the
/// export.
enum ColumnKind {
    TEXT {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object read(String written) {
            return written;
        }
    },
    /// Digits, with a minus where negative.
    NUMBER {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object read(String written) {
            return Long.valueOf(written);
        }
    },
    /// `true` or `false`.
    BOOLEAN {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, Boolean.class));
        }

        @Override
        Object read(String written) {
            return Boolean.valueOf(written);
        }
    },
    /// Lower case with hyphens (RFC 9562).
    UUID {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, java.util.UUID.class));
        }

        @Override
        Object read(String written) {
            return java.util.UUID.fromString(written);
        }
    },
    /// ISO 8601, such as `2026-11-22`.
    DATE {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, LocalDate.class));
        }

        @Override
        Object read(String written) {
            return LocalDate.parse(written);
        }
    },
    /// ISO 8601, local, such as `14:30`.
    TIME {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, LocalTime.class));
        }

        @Override
        Object read(String written) {
            return LocalTime.parse(written);
        }
    },
    /// ISO 8601 with its offset, such as `2026-11-22T13:30:00.250Z`.
    TIMESTAMP {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, OffsetDateTime.class));
        }

        @Override
        Object read(String written) {
            return OffsetDateTime.parse(written);
        }
    },
    /// Hexadecimal, lower case.
    BYTES {
        @Override
        @Nullable
        String written(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : HexFormat.of().formatHex(bytes);
        }

        @Override
        Object read(String written) {
            return HexFormat.of().parseHex(written);
        }
    },
    /// Bytes in a file of their own; the value is its name in the export.
    FILE {
        @Override
        @Nullable
        String written(ResultSet row, int column) {
            throw new IllegalStateException("written as a file");
        }

        @Override
        Object read(String written) {
            throw new IllegalStateException("read from a file");
        }
    };

    abstract @Nullable String written(ResultSet row, int column) throws SQLException;

    /// Throws an `IllegalArgumentException` or a `DateTimeException` for what [#written] never wrote.
    abstract Object read(String written);

    void set(PreparedStatement insert, int column, @Nullable String written) throws SQLException {
        insert.setObject(column, written == null ? null : read(written));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// A type that no table of ours had when this was written throws: it must be thought of here first.
    static ColumnKind of(int sqlType, String name) {
        return switch (sqlType) {
            case Types.VARCHAR, Types.CHAR -> TEXT;
            case Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.BOOLEAN -> BOOLEAN;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> TIMESTAMP;
            case Types.VARBINARY, Types.BINARY -> name.equals("UUID") ? UUID : BYTES;
            case Types.BLOB -> FILE;
            default -> {
                if (name.equals("UUID")) {
                    yield UUID;
                }
                throw new IllegalStateException("a type without a written form: " + name);
            }
        };
    }
}
