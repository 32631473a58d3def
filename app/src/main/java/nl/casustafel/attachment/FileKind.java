package nl.casustafel.attachment;

import java.util.Locale;

/// What a kept file can be shown as inside the program, by its name and what it was said to be. It
/// decides only which way of showing is tried: what does not fit is told then.
public enum FileKind {
    PICTURE,
    PDF,
    TEXT,
    /// A mail that hung on another; shown as its words.
    MAIL,
    /// Not shown: name and size only.
    OTHER;

    public static FileKind of(Attachment file) {
        String name = file.fileName().value().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png", "jpg", "jpeg", "gif", "bmp" -> PICTURE;
            case "pdf" -> PDF;
            case "txt", "csv", "log", "md" -> TEXT;
            case "eml", "msg" -> MAIL;
            default -> said(file.mediaType().value());
        };
    }

    /// Of a file whose name says nothing.
    private static FileKind said(String mediaType) {
        return switch (mediaType) {
            case "image/png", "image/jpeg", "image/gif", "image/bmp" -> PICTURE;
            case "application/pdf" -> PDF;
            case "text/plain", "text/csv" -> TEXT;
            case "message/rfc822", "application/vnd.ms-outlook" -> MAIL;
            default -> OTHER;
        };
    }
}
