package nl.casustafel.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A file somebody chose, on its way into the store.
public final class ChosenFile implements PersonalData {
    private final ShortText fileName;
    private final MediaType mediaType;
    private final byte[] content;

    /// Takes over `content`.
    public ChosenFile(ShortText fileName, MediaType mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /// Reads a file somebody chose, on the work pool; one byte more than may be kept at most. Empty
    /// where it cannot be read.
    public static Optional<ChosenFile> read(Path file) {
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(KeepAttachment.FILE_MAX + 1);
            return Optional.ofNullable(name)
                    .map(found -> new ChosenFile(ShortText.of(found.toString()), said(found), content));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public ShortText fileName() {
        return fileName;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /// Not a copy.
    public byte[] content() {
        return content;
    }

    /// By its ending; how it is shown goes by its content all the same.
    private static MediaType said(Path name) {
        String ending = name.toString().toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        return switch (ending) {
            case "pdf" -> MediaType.said("application/pdf");
            case "txt" -> MediaType.said("text/plain");
            case "png" -> MediaType.said("image/png");
            case "jpg", "jpeg" -> MediaType.said("image/jpeg");
            default -> MediaType.UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return "ChosenFile[" + content.length + " bytes]";
    }
}
