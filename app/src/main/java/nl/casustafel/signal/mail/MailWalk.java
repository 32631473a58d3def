package nl.casustafel.signal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.ByteArrayBuffer;

/// Goes once through the parts of a mail, in file order, and sorts them into text and attachments. Used
/// once.
final class MailWalk {
    private static final MimeConfig WITHOUT_OWN_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .build();

    private final Set<MailNote> notes = EnumSet.noneOf(MailNote.class);
    private final MimeTokenStream tokens =
            new MimeTokenStream(WITHOUT_OWN_LIMITS, new Listener(), new ShortFields(), null);
    private final MailHeader header = new MailHeader();
    private final MailText text = new MailText(notes);
    private final MailAttachments attachments = new MailAttachments(notes);
    private final Deque<Multipart> open = new ArrayDeque<>();
    private MailHeader part = header;
    private boolean partHasFields;
    private int parts;
    private int fields;

    /// Walks as far as the limits allow. Throws where the parser cannot go on; what was collected stays.
    void through(InputStream mail) throws IOException, MimeException {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(mail);
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM && isWithinLimits()) {
            step(state);
            state = tokens.next();
        }
        if (!isWithinLimits()) {
            notes.add(MailNote.PARTS_LEFT_OUT);
        }
    }

    private boolean isWithinLimits() {
        return parts <= MailLimits.PARTS && fields <= MailLimits.FIELDS;
    }

    private void step(EntityState state) throws IOException {
        switch (state) {
            case T_START_BODYPART -> startPart();
            case T_FIELD -> {
                partHasFields = true;
                fields++;
                part.add(tokens.getField());
            }
            case T_END_HEADER ->
                tokens.setRecursionMode(
                        open.size() < MailLimits.DEPTH ? RecursionMode.M_NO_RECURSE : RecursionMode.M_FLAT);
            case T_START_MULTIPART -> startMultipart();
            case T_PREAMBLE -> readPreamble();
            case T_END_MULTIPART -> endMultipart();
            case T_BODY -> readPart(tokens.getBodyDescriptor());
            default -> {}
        }
    }

    private void startPart() {
        parts++;
        part = new MailHeader();
        partHasFields = false;
        if (!open.isEmpty()) {
            open.element().filled = true;
        }
    }

    private void startMultipart() {
        String type = tokens.getBodyDescriptor().getMimeType();
        if (type.equals("multipart/encrypted")) {
            notes.add(MailNote.ENCRYPTED);
        }
        int choice = open.isEmpty() ? MailText.NO_CHOICE : open.element().choice;
        open.push(new Multipart(type.equals("multipart/alternative") ? text.newChoice() : choice));
    }

    /// What stands before the first boundary is for very old programs, unless the boundary never comes.
    private void readPreamble() throws IOException {
        if (!open.isEmpty() && !open.element().filled) {
            open.element().preamble = tokens.getInputStream().readNBytes(MailLimits.TEXT);
        }
    }

    private void endMultipart() {
        Multipart ended = open.pop();
        if (!ended.filled) {
            notes.add(MailNote.BROKEN_STRUCTURE);
            text.addPlain(ended.preamble, "", MailText.NO_CHOICE);
        }
    }

    private void readPart(BodyDescriptor described) throws IOException {
        String type = described.getMimeType();
        InputStream content = tokens.getDecodedInputStream();
        int choice = open.isEmpty() ? MailText.NO_CHOICE : open.element().choice;
        if (type.startsWith("multipart/")) {
            notes.add(MailNote.PARTS_LEFT_OUT);
        } else if (type.equals("text/plain") && !part.isAttachment()) {
            text.addPlain(text.limited(content), part.charset(), choice);
        } else if (type.equals("text/html") && !part.isAttachment()) {
            text.addHtml(text.limited(content), part.charset(), choice);
        } else {
            attachments.add(part.fileName(), part.isEmbedded(), MediaType.declared(type), content);
        }
    }

    void noteBroken() {
        notes.add(MailNote.BROKEN_STRUCTURE);
    }

    boolean isMail() {
        return header.isMail();
    }

    /// The fields of the mail itself, as far as they were met.
    MailHeader header() {
        return header;
    }

    ReadMail mail(byte[] file) {
        MailDates dates = new MailDates(header);
        dates.note().ifPresent(notes::add);
        return new MailEnvelope(header.sender(), dates.sentAt(), header.subject(), header.messageId())
                .around(text, attachments, notes, file);
    }

    /// A multipart whose end has not been met yet.
    private static final class Multipart {
        private final int choice;
        private boolean filled;
        private byte[] preamble = {};

        private Multipart(int choice) {
            this.choice = choice;
        }
    }

    /// Keeps only the beginning of an endless header field; the parser's own limit would give up the whole
    /// mail.
    private static final class ShortFields extends DefaultFieldBuilder {
        private int kept;

        private ShortFields() {
            super(-1);
        }

        @Override
        public void reset() {
            super.reset();
            kept = 0;
        }

        @Override
        public void append(ByteArrayBuffer line) throws MaxHeaderLengthLimitException {
            line.setLength(Math.min(line.length(), MailLimits.FIELD - kept));
            kept += line.length();
            super.append(line);
        }
    }

    /// Hears of everything the parser had to skip or guess. A part without any header field is good mail,
    /// but the parser takes its blank first line for a broken field.
    private final class Listener extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropped) {
            if (partHasFields || !error.equals(Event.INVALID_HEADER.toString())) {
                noteBroken();
            }
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
