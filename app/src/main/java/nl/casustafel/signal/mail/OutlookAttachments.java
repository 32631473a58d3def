package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Takes the attachments of an Outlook file, each by itself. A mail attached to the mail is kept as an
/// Outlook file of its own, and stays closed.
final class OutlookAttachments {
    private static final String FOLDER = "__attach_version1.0_#";
    private static final String NAMES_OF_PROPERTIES = "__nameid_version1.0";
    private static final int LONGEST_NAME = 4096;
    /// In the head of the properties: a mail that stands by itself has eight bytes more than one inside
    /// another.
    private static final int INNER_HEAD = 24;

    private static final int OUTER_HEAD = 32;

    private final MailAttachments attachments;
    private final Set<MailNote> notes;
    private final OutlookStreams streams;
    private int copied;

    OutlookAttachments(MailAttachments attachments, Set<MailNote> notes) {
        this.attachments = attachments;
        this.notes = notes;
        this.streams = new OutlookStreams(notes);
    }

    void takeAll(DirectoryEntry mail) throws IOException {
        List<DirectoryEntry> folders = entries(mail)
                .filter(entry ->
                        entry instanceof DirectoryEntry && entry.getName().startsWith(FOLDER))
                .map(DirectoryEntry.class::cast)
                .sorted(Comparator.comparing(DirectoryEntry::getName))
                .toList();
        for (DirectoryEntry folder : folders.subList(0, Math.min(folders.size(), MailLimits.PARTS))) {
            take(folder, mail);
        }
        if (folders.size() > MailLimits.PARTS) {
            notes.add(MailNote.PARTS_LEFT_OUT);
        }
    }

    private void take(DirectoryEntry folder, DirectoryEntry mail) throws IOException {
        Optional<String> name = text(folder, "3707").or(() -> text(folder, "3704"));
        boolean embedded = text(folder, "3712").isPresent();
        Optional<DocumentEntry> content = stream(folder, "__substg1.0_37010102");
        Optional<DirectoryEntry> inner = entries(folder)
                .filter(entry ->
                        entry instanceof DirectoryEntry && entry.getName().equals("__substg1.0_3701000D"))
                .map(DirectoryEntry.class::cast)
                .findFirst();
        if (content.isPresent()) {
            takeFile(name, embedded, text(folder, "370E").orElse(""), content.get());
        } else if (inner.isPresent()) {
            takeInner(name.or(() -> text(folder, "3001")), inner.get(), mail);
        }
    }

    private void takeFile(Optional<String> name, boolean embedded, String declared, DocumentEntry content)
            throws IOException {
        if (content.getSize() > attachments.room()) {
            attachments.leaveOut();
            return;
        }
        byte[] bytes = streams.read(content, attachments.room());
        attachments.add(name, embedded, MediaType.declared(declared), new ByteArrayInputStream(bytes));
    }

    private void takeInner(Optional<String> title, DirectoryEntry inner, DirectoryEntry mail) throws IOException {
        boolean message = stream(inner, OutlookCopy.PROPERTIES).isPresent();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem own = new POIFSFileSystem()) {
            int left = copy(inner, own.getRoot(), attachments.room(), 0);
            if (message && left >= 0 && entry(mail, NAMES_OF_PROPERTIES) instanceof DirectoryEntry names) {
                left = copy(names, own.getRoot().createDirectory(NAMES_OF_PROPERTIES), left, 0);
            }
            if (left < 0) {
                attachments.leaveOut();
                return;
            }
            own.writeFilesystem(file);
        }
        String kind = message ? MailAttachments.OUTLOOK : "application/octet-stream";
        Optional<String> name = title.map(words -> message && !words.endsWith(".msg") ? words + ".msg" : words);
        attachments.add(name, false, MediaType.declared(kind), new ByteArrayInputStream(file.toByteArray()));
    }

    /// What is left of `room` after the folder was copied; below 0 where it is too large or too deep.
    private int copy(DirectoryEntry from, DirectoryEntry to, int room, int depth) throws IOException {
        int left = room;
        for (Entry entry : from) {
            if (left < 0 || depth > MailLimits.DEPTH || ++copied > MailLimits.FIELDS) {
                return -1;
            }
            switch (entry) {
                case DirectoryEntry folder -> left = copy(folder, to.createDirectory(entry.getName()), left, depth + 1);
                case DocumentEntry document -> left -= copy(document, to, left, depth);
                default -> {}
            }
        }
        return left;
    }

    /// How many bytes it takes.
    private int copy(DocumentEntry document, DirectoryEntry to, int room, int depth) throws IOException {
        if (document.getSize() > room) {
            return room + 1;
        }
        byte[] content = streams.read(document, room);
        boolean head = depth == 0 && document.getName().equals(OutlookCopy.PROPERTIES);
        to.createDocument(document.getName(), new ByteArrayInputStream(head ? standingByItself(content) : content));
        return content.length;
    }

    private static byte[] standingByItself(byte[] properties) {
        int head = Math.min(INNER_HEAD, properties.length);
        byte[] longer = Arrays.copyOf(properties, properties.length + OUTER_HEAD - INNER_HEAD);
        System.arraycopy(properties, head, longer, head + OUTER_HEAD - INNER_HEAD, properties.length - head);
        Arrays.fill(longer, head, head + OUTER_HEAD - INNER_HEAD, (byte) 0);
        return longer;
    }

    private Optional<String> text(DirectoryEntry folder, String property) {
        return stream(folder, "__substg1.0_" + property + "001F")
                .map(entry -> new String(streams.read(entry, LONGEST_NAME), StandardCharsets.UTF_16LE))
                .or(() -> stream(folder, "__substg1.0_" + property + "001E")
                        .map(entry -> MailCharset.read(streams.read(entry, LONGEST_NAME), "")
                                .text()))
                .map(words -> words.replace("\0", ""))
                .filter(words -> !words.isBlank());
    }

    private static Optional<DocumentEntry> stream(DirectoryEntry folder, String name) {
        return entries(folder)
                .filter(entry ->
                        entry instanceof DocumentEntry && entry.getName().equals(name))
                .map(DocumentEntry.class::cast)
                .findFirst();
    }

    private static @Nullable Entry entry(DirectoryEntry folder, String name) {
        return entries(folder)
                .filter(entry -> entry.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Entry> entries(DirectoryEntry folder) {
        return StreamSupport.stream(folder.spliterator(), false);
    }
}
