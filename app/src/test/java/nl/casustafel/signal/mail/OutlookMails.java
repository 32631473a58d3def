package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// An Outlook file made by hand, property by property ([MS-OXMSG]).
final class OutlookMails {
    private static final long SECONDS_FROM_1601 = 11_644_473_600L;

    private final Map<String, byte[]> streams = new LinkedHashMap<>();
    private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    private final List<OutlookMails> attached = new ArrayList<>();
    private final List<OutlookMails> inner = new ArrayList<>();

    static OutlookMails mail() {
        return new OutlookMails()
                .text("001A", "IPM.Note")
                .text("0037", "Zorg om een leerling")
                .text("0042", "Meester de Wit")
                .text("0065", "m.dewit@school.example")
                .text("1035", "<1@school.example>")
                .time("0039", Instant.parse("2026-03-16T08:30:00Z"));
    }

    static OutlookMails part() {
        return new OutlookMails();
    }

    OutlookMails text(String property, String value) {
        return stream(property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
    }

    OutlookMails ansi(String property, String value, String charset) {
        return stream(property + "001E", value.getBytes(Charset.forName(charset)));
    }

    OutlookMails binary(String property, byte[] value) {
        return stream(property + "0102", value);
    }

    OutlookMails without(String propertyAndType) {
        streams.remove(propertyAndType);
        return this;
    }

    private OutlookMails stream(String propertyAndType, byte[] value) {
        streams.put(propertyAndType, value);
        return this;
    }

    OutlookMails number(String property, int value) {
        fixed(property, 0x0003, value);
        return this;
    }

    OutlookMails time(String property, Instant at) {
        fixed(property, 0x0040, (at.getEpochSecond() + SECONDS_FROM_1601) * 10_000_000L);
        return this;
    }

    private void fixed(String property, int type, long value) {
        ByteBuffer entry = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        entry.putShort((short) type).putShort((short) Integer.parseInt(property, 16));
        fixed.writeBytes(entry.putInt(6).putLong(value).array());
    }

    OutlookMails file(String name, String type, byte[] content) {
        return attach(part().text("3707", name).text("370E", type).binary("3701", content));
    }

    OutlookMails attach(OutlookMails part) {
        attached.add(part);
        return this;
    }

    OutlookMails mailInside(String name, OutlookMails mail) {
        OutlookMails part = part().text("3707", name);
        part.inner.add(mail);
        return attach(part);
    }

    byte[] file() {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            write(container.getRoot(), 32);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            container.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(DirectoryEntry folder, int head) throws IOException {
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            folder.createDocument("__substg1.0_" + stream.getKey(), new ByteArrayInputStream(stream.getValue()));
        }
        byte[] properties = new byte[head + fixed.size()];
        System.arraycopy(fixed.toByteArray(), 0, properties, head, fixed.size());
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(properties));
        for (OutlookMails mail : inner) {
            mail.write(folder.createDirectory("__substg1.0_3701000D"), 24);
        }
        int number = 0;
        for (OutlookMails part : attached) {
            part.write(folder.createDirectory("__attach_version1.0_#%08X".formatted(number++)), 8);
        }
    }

    /// Rich text as Outlook keeps it, in the form without packing.
    static byte[] unpacked(String rtf) {
        byte[] content = rtf.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(16 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(content.length + 12)
                .putInt(content.length)
                .putInt(0x414C454D)
                .putInt(0);
        return all.put(content).array();
    }

    /// The same, packed as if nothing repeated: eight letters as they are behind each byte of flags.
    static byte[] packed(String rtf) {
        byte[] content = rtf.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        for (int i = 0; i < content.length; i++) {
            if (i % 8 == 0) {
                letters.write(0);
            }
            letters.write(content[i]);
        }
        ByteBuffer all = ByteBuffer.allocate(16 + letters.size()).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(letters.size() + 12)
                .putInt(content.length)
                .putInt(0x75465A4C)
                .putInt(0);
        return all.put(letters.toByteArray()).array();
    }
}
