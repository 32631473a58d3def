package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.MailLimits.TEXT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.kernel.ShortText;
import org.apache.james.mime4j.MimeException;
import org.apache.poi.hmef.CompressedRTF;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.PropertyValue.LongPropertyValue;
import org.apache.poi.hsmf.datatypes.PropertyValue.TimePropertyValue;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.util.CodePageUtil;
import org.jspecify.annotations.Nullable;

/// The properties of an Outlook message as those of a mail. Where the headers of its way over the internet
/// are kept, they
/// come first, so that the same mail saved in two forms is recognised.
final class OutlookMail {
    private static final int SUBJECT = 0x0037;
    private static final int HEADERS = 0x007D;
    private static final int MESSAGE_ID = 0x1035;
    private static final int MESSAGE_CLASS = 0x001A;
    private static final int BODY = 0x1000;
    private static final int RTF = 0x1009;
    private static final int HTML = 0x1013;
    /// For whom it was sent, then who sent it: name and addresses, of which one may be Outlook's own.
    private static final List<Integer> NAMES = List.of(0x0042, 0x0C1A);

    private static final List<Integer> ADDRESSES = List.of(0x5D02, 0x0065, 0x5D01, 0x0C1F);

    private final MAPIMessage message;
    private final Set<MailNote> notes;
    private final MailText text;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, byte[]> bytes = new HashMap<>();

    /// @param message holds what [OutlookCopy] lets through
    OutlookMail(MAPIMessage message, Set<MailNote> notes) {
        this.message = message;
        this.notes = notes;
        this.text = new MailText(notes);
        message.guess7BitEncoding();
        for (Chunk chunk : message.getMainChunks().getChunks()) {
            switch (chunk) {
                case StringChunk string -> texts.putIfAbsent(chunk.getChunkId(), string.getValue());
                case ByteChunk binary -> bytes.putIfAbsent(chunk.getChunkId(), binary.getValue());
                default -> {}
            }
        }
    }

    /// Whether it says what every message of Outlook says, or has a text at all.
    boolean isMail() {
        return texts.getOrDefault(MESSAGE_CLASS, "").toUpperCase(Locale.ROOT).startsWith("IPM")
                || texts.containsKey(BODY)
                || texts.containsKey(SUBJECT);
    }

    /// @param folder of the whole file, for the attachments
    ReadMail read(byte[] file, DirectoryEntry folder) throws IOException {
        MailHeader header = headers();
        takeText();
        if (texts.getOrDefault(MESSAGE_CLASS, "").toUpperCase(Locale.ROOT).contains("SMIME")) {
            notes.add(MailNote.ENCRYPTED);
        }
        MailAttachments attachments = new MailAttachments(notes);
        new OutlookAttachments(attachments, notes).takeAll(folder);
        return new MailEnvelope(header.sender().or(this::sender), sentAt(header), subject(header), messageId(header))
                .around(text, attachments, notes, file);
    }

    private MailHeader headers() throws IOException {
        MailWalk walk = new MailWalk();
        byte[] sent = texts.getOrDefault(HEADERS, "").strip().getBytes(StandardCharsets.UTF_8);
        try {
            walk.through(new ByteArrayInputStream(sent));
        } catch (MimeException broken) {
            notes.add(MailNote.BROKEN_STRUCTURE);
        }
        return walk.header();
    }

    /// The plain text before the web page, as elsewhere; the rich text only where there is neither.
    private void takeText() throws IOException {
        int choice = text.newChoice();
        String plain = texts.getOrDefault(BODY, "");
        text.addPlain(limited(plain), "utf-8", choice);
        String page = texts.getOrDefault(HTML, "");
        byte[] pageBytes = bytes.getOrDefault(HTML, new byte[0]);
        if (!page.isBlank()) {
            text.addHtml(limited(page), "utf-8", choice);
        } else if (pageBytes.length > 0) {
            text.addHtml(text.limited(new ByteArrayInputStream(pageBytes)), pageCharset(), choice);
        } else if (plain.isBlank() && bytes.containsKey(RTF)) {
            text.addPlain(limited(RtfText.of(unpacked(bytes.get(RTF)))), "utf-8", choice);
        }
    }

    private byte[] limited(String words) throws IOException {
        return text.limited(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    /// Nothing where it cannot be unpacked. What is packed becomes at most nine times as long.
    private byte[] unpacked(byte[] packed) {
        ByteArrayOutputStream rtf = new ByteArrayOutputStream();
        CompressedRTF packing = new CompressedRTF();
        try {
            packing.decompress(new ByteArrayInputStream(packed, 0, Math.min(packed.length, TEXT)), rtf);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            notes.add(MailNote.BROKEN_STRUCTURE);
        }
        return Arrays.copyOf(rtf.toByteArray(), Math.clamp(packing.getDeCompressedSize(), 0, rtf.size()));
    }

    private String pageCharset() {
        return number(MAPIProperty.INTERNET_CPID)
                .map(page -> {
                    try {
                        return CodePageUtil.codepageToEncoding(page, true);
                    } catch (UnsupportedEncodingException unknown) {
                        return "";
                    }
                })
                .orElse("");
    }

    private Optional<MailSender> sender() {
        Optional<MailAddress> address =
                given(ADDRESSES).flatMap(one -> MailAddress.find(one).stream()).findFirst();
        Optional<ShortText> name = given(NAMES)
                .map(one -> MailCharacters.cut(MailCharacters.oneLine(one), ShortText.MAX)
                        .strip())
                .filter(one -> !one.isEmpty())
                .findFirst()
                .map(ShortText::of);
        return address.isEmpty() && name.isEmpty() ? Optional.empty() : Optional.of(new MailSender(address, name));
    }

    private Stream<String> given(List<Integer> properties) {
        return properties.stream().map(property -> texts.getOrDefault(property, ""));
    }

    /// Without the mark some versions put before `RE:`.
    private String subject(MailHeader header) {
        String own = texts.getOrDefault(SUBJECT, "");
        String unmarked = own.startsWith("\u0001") && own.length() > 1 ? own.substring(2) : own;
        return unmarked.isBlank() ? header.subject() : unmarked;
    }

    private Optional<String> messageId(MailHeader header) {
        return header.messageId()
                .or(() ->
                        Optional.of(texts.getOrDefault(MESSAGE_ID, "").strip()).filter(id -> !id.isEmpty()));
    }

    private Optional<Instant> sentAt(MailHeader header) {
        MailDates dates = new MailDates(header);
        Optional<Instant> own = dates.own().or(() -> time(MAPIProperty.CLIENT_SUBMIT_TIME));
        if (own.isPresent()) {
            return own;
        }
        Optional<Instant> received = dates.sentAt().or(() -> time(MAPIProperty.MESSAGE_DELIVERY_TIME));
        notes.add(received.isPresent() ? MailNote.DATE_FROM_SERVER : MailNote.NO_DATE);
        return received;
    }

    private Optional<Instant> time(MAPIProperty property) {
        return value(property) instanceof TimePropertyValue time
                ? Optional.of(time.getValue().toInstant()).filter(MailDates::isPossible)
                : Optional.empty();
    }

    private Optional<Integer> number(MAPIProperty property) {
        return value(property) instanceof LongPropertyValue number ? Optional.of(number.getValue()) : Optional.empty();
    }

    private @Nullable PropertyValue value(MAPIProperty property) {
        return message.getMainChunks().getRawProperties().get(property);
    }
}
