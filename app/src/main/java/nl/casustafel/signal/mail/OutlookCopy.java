package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;

/// Takes from an Outlook file the properties of its message that matter here, within the limits, into a
/// container of our own making. Attachments stay behind, as do recipients and names of further properties.
final class OutlookCopy {
    static final String PROPERTIES = "__properties_version1.0";

    /// Subject, sender, body in three forms, headers, id: text (`001E`, `001F`) or bytes (`0102`).
    private static final Pattern WANTED = Pattern.compile(
            "__substg1\\.0_" + "(001A|0037|0042|0065|007D|0C1A|0C1F|1000|1009|1013|1035|5D01|5D02)(001E|001F|0102)");
    /// Of all together. A text in UTF-16 takes two bytes for a letter.
    private static final int MOST = 6 * MailLimits.TEXT;

    private final OutlookStreams streams;
    private int left = MOST;

    OutlookCopy(OutlookStreams streams) {
        this.streams = streams;
    }

    void fill(DirectoryEntry from, DirectoryEntry to) throws IOException {
        for (Entry entry : from) {
            String name = entry.getName();
            if (entry instanceof DocumentEntry document
                    && (name.equals(PROPERTIES) || WANTED.matcher(name).matches())) {
                byte[] content = streams.read(document, Math.min(left, 2 * MailLimits.TEXT));
                left -= content.length;
                to.createDocument(name, new ByteArrayInputStream(content));
            }
        }
    }
}
