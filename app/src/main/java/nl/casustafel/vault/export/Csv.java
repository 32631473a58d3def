package nl.casustafel.vault.export;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lines of comma-separated values (RFC 4180) with one addition: an empty field without quotes is no
/// value at all, and an empty field in quotes is the empty text.
public final class Csv {
    private static final int END = -1;

    private Csv() {}

    public static void write(Writer out, List<@Nullable String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String field = fields.get(i);
            if (field != null) {
                out.write('"');
                out.write(field.replace("\"", "\"\""));
                out.write('"');
            }
        }
        out.write("\r\n");
    }

    /// The next line, or nothing at the end. Throws [IOException] for what [#write] never wrote.
    public static Optional<List<@Nullable String>> read(Reader in) throws IOException {
        int c = in.read();
        if (c == END) {
            return Optional.empty();
        }
        List<@Nullable String> fields = new ArrayList<>();
        while (true) {
            if (c == '"') {
                StringBuilder field = new StringBuilder();
                c = quoted(in, field);
                fields.add(field.toString());
            } else {
                fields.add(null);
            }
            if (c == '\r' && in.read() == '\n') {
                return Optional.of(fields);
            }
            if (c != ',') {
                throw new IOException("not a line of values");
            }
            c = in.read();
        }
    }

    /// Reads up to the closing quote; the character behind it.
    private static int quoted(Reader in, StringBuilder field) throws IOException {
        while (true) {
            int c = in.read();
            if (c == END) {
                throw new IOException("cut off in a value");
            }
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return c;
                }
            }
            field.append((char) c);
        }
    }
}
