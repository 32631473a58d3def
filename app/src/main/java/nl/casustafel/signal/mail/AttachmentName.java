package nl.casustafel.signal.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.kernel.PersonalData;

/// The name of an attachment, safe to show and to save under on any system: no folders, no invisible or turning
/// characters, no reserved names, at most [#MAX] characters with the extension kept.
public record AttachmentName(String value) implements PersonalData {
    public static final int MAX = 120;

    private static final int MAX_EXTENSION = 12;
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.DOTALL);

    public AttachmentName {
        if (!value.equals(clean(value)) || value.isEmpty()) {
            throw new IllegalArgumentException("attachment name of length " + value.length());
        }
    }

    /// What is left of the sender's name after cleaning; nothing where nothing is left.
    public static Optional<AttachmentName> cleaned(String sent) {
        String name = clean(sent);
        return name.isEmpty() ? Optional.empty() : Optional.of(new AttachmentName(name));
    }

    private static String clean(String sent) {
        String visible = MailCharacters.keep(sent, c -> c == '\t' || !MailCharacters.isInvisible(c));
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[<>:\"|?*]", "_").replaceAll("[\\s\\u00A0]+", " ");
        String trimmed = withoutDotsAround(shorten(withoutDotsAround(plain)));
        return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    private static String withoutDotsAround(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isDotOrSpace(name.charAt(from))) {
            from++;
        }
        while (to > from && isDotOrSpace(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isDotOrSpace(char c) {
        return c == '.' || c == ' ';
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
        return MailCharacters.cut(name, MAX - extension.length()).stripTrailing() + extension;
    }

    @Override
    public String toString() {
        return "AttachmentName[" + value.length() + "]";
    }
}
