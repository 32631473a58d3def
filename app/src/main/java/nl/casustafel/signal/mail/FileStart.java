package nl.casustafel.signal.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first bytes of a dropped file: what mail programs put before the header, and what tells other
/// formats apart.
final class FileStart {
    private static final byte[] OUTLOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MAILBOX_LINE = "From ".getBytes(StandardCharsets.US_ASCII);

    private FileStart() {}

    static boolean isOutlookFile(byte[] file) {
        return startsWith(file, 0, OUTLOOK);
    }

    /// Where the header begins: after a byte order mark, blank lines and the `From ` line of a mailbox file.
    /// The length of the file where there is nothing else.
    static int ofHeader(byte[] file) {
        int start = afterBlank(file, startsWith(file, 0, UTF8_MARK) ? UTF8_MARK.length : 0);
        return startsWith(file, start, MAILBOX_LINE) ? afterBlank(file, afterLine(file, start)) : start;
    }

    private static int afterBlank(byte[] file, int from) {
        int at = from;
        while (at < file.length && (file[at] == ' ' || file[at] == '\t' || file[at] == '\r' || file[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int afterLine(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] file, int from, byte[] start) {
        int to = from + start.length;
        return to <= file.length && Arrays.equals(file, from, to, start, 0, start.length);
    }
}
