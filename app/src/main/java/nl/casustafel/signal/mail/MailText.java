package nl.casustafel.signal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects the text of a mail. Where the sender offers the same text twice (`multipart/alternative`) the
/// plain one is
/// taken, unless it is blank. Texts of further parts follow as further paragraphs.
final class MailText {
    /// The part is not one of several forms of the same text.
    static final int NO_CHOICE = 0;

    private final Set<MailNote> notes;
    private final List<Piece> pieces = new ArrayList<>();
    private int choices = NO_CHOICE;
    private int bytesLeft = MailLimits.TEXT;

    MailText(Set<MailNote> notes) {
        this.notes = notes;
    }

    private record Piece(int choice, boolean html, String text, boolean guessed) {}

    int newChoice() {
        return ++choices;
    }

    /// The bytes of a text part, as many as are still allowed.
    byte[] limited(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(bytesLeft + 1);
        if (bytes.length > bytesLeft) {
            notes.add(MailNote.BODY_CUT);
        }
        byte[] allowed = MailCharset.cut(bytes, bytesLeft);
        bytesLeft -= allowed.length;
        return allowed;
    }

    void addPlain(byte[] bytes, String charset, int choice) {
        MailCharset.Text read = MailCharset.read(bytes, charset);
        pieces.add(new Piece(choice, false, read.text(), read.guessed()));
    }

    void addHtml(byte[] bytes, String charset, int choice) {
        MailCharset.Text read = MailCharset.read(bytes, charset);
        pieces.add(new Piece(choice, true, read.text(), read.guessed()));
    }

    /// The whole text; nothing where the mail has none. Adds what had to be absorbed to the notes.
    Optional<MailBody> body() {
        List<String> paragraphs = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean plainOffered = piece.html && hasPlain(piece.choice);
            String text =
                    plainOffered ? "" : MailCharacters.paragraphs(piece.html ? HtmlText.of(piece.text) : piece.text);
            if (!text.isEmpty()) {
                paragraphs.add(text);
                noteFor(piece);
            }
        }
        String whole = String.join("\n\n", paragraphs);
        if (whole.length() > MailBody.MAX) {
            notes.add(MailNote.BODY_CUT);
        }
        if (whole.contains("-----BEGIN PGP MESSAGE-----")) {
            notes.add(MailNote.ENCRYPTED);
        }
        return MailBody.fit(whole);
    }

    private boolean hasPlain(int choice) {
        return choice != NO_CHOICE
                && pieces.stream().anyMatch(piece -> piece.choice == choice && !piece.html && !piece.text.isBlank());
    }

    private void noteFor(Piece piece) {
        if (piece.html) {
            notes.add(MailNote.HTML_ONLY);
        }
        if (piece.guessed) {
            notes.add(MailNote.UNKNOWN_CHARSET);
        }
    }
}
