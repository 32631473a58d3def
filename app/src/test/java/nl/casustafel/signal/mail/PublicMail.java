package nl.casustafel.signal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a public test message must become, by the tree of parts and the files its library ships beside
/// it. The rules of this house on top: of two forms of one text the plain one, a web page as its text, an
/// attached mail closed.
final class PublicMail {
    private static final Pattern FILE = Pattern.compile("<(?:text|binary)-body name=\"([^\"]+)\"/>");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    private static final byte[] CLOSED = {};

    private final Path message;
    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();

    /// A part that has begun: its fields, and of one with several forms whether the plain one was met.
    private static final class Part {
        private final List<String> fields = new ArrayList<>();
        private final boolean message;
        private boolean plainMet;

        private Part(boolean message) {
            this.message = message;
        }

        private String field(String name) {
            return fields.stream()
                    .filter(field -> field.toLowerCase(Locale.ROOT).matches("(?s)" + name + "\\s*:.*"))
                    .findFirst()
                    .map(field -> field.substring(field.indexOf(':') + 1).strip())
                    .orElse("");
        }

        private String type() {
            String type = field("content-type").toLowerCase(Locale.ROOT).split("[;\\s]", 2)[0];
            return type.isEmpty() ? "text/plain" : type;
        }

        private boolean isFile() {
            String disposition = field("content-disposition").toLowerCase(Locale.ROOT);
            boolean named = disposition.contains("filename")
                    || field("content-type").toLowerCase(Locale.ROOT).contains("name=");
            return disposition.startsWith("attachment") || (named && !disposition.startsWith("inline"));
        }
    }

    private PublicMail(Path message) {
        this.message = message;
    }

    static PublicMail of(Path message) {
        String tree = message.getFileName().toString().replaceFirst("\\.msg$", "_decoded.xml");
        PublicMail mail = new PublicMail(message);
        mail.read(PublicMailsTest.string(message.resolveSibling(tree)));
        return mail;
    }

    private void read(String tree) {
        StringBuilder field = new StringBuilder();
        boolean inField = false;
        for (String line : tree.split("\r?\n")) {
            if (inField) {
                field.append(unescaped(line.replace("</field>", ""))).append('\n');
                inField = !line.endsWith("</field>");
                if (!inField) {
                    open.element().fields.add(field.toString());
                    field.setLength(0);
                }
            } else if (line.equals("<field>")) {
                inField = true;
            } else if (line.equals("<message>") || line.equals("<body-part>")) {
                begin(line.equals("<message>"));
            } else if (line.equals("</message>") || line.equals("</body-part>")) {
                open.pop();
            } else {
                Matcher file = FILE.matcher(line);
                if (file.matches()) {
                    take(file.group(1));
                }
            }
        }
    }

    /// A mail inside a mail is one attachment, whose parts say nothing of its bytes.
    private void begin(boolean message) {
        if (message && !open.isEmpty() && !isInsideAnotherMail()) {
            files.add(CLOSED);
        }
        open.push(new Part(message));
    }

    private void take(String name) {
        if (isInsideAnotherMail()) {
            return;
        }
        Part part = open.element();
        byte[] content = bytes(name);
        if (!part.isFile() && part.type().equals("text/plain")) {
            String text = MailCharacters.paragraphs(decoded(content, part));
            open.stream()
                    .filter(one -> one.type().equals("multipart/alternative"))
                    .forEach(one -> one.plainMet |= !text.isEmpty());
            add(text);
        } else if (!part.isFile() && part.type().equals("text/html")) {
            if (open.stream().noneMatch(one -> one.plainMet)) {
                add(MailCharacters.paragraphs(HtmlText.of(decoded(content, part))));
            }
        } else {
            files.add(content);
        }
    }

    private boolean isInsideAnotherMail() {
        return open.stream().filter(part -> part.message).count() > 1;
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private static String decoded(byte[] content, Part part) {
        Matcher named = CHARSET.matcher(part.field("content-type"));
        Charset charset = StandardCharsets.ISO_8859_1;
        if (named.find()) {
            try {
                charset = Charset.forName(named.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                charset = StandardCharsets.ISO_8859_1;
            }
        }
        return new String(content, charset);
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(message.resolveSibling(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String unescaped(String words) {
        return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    String body() {
        return String.join("\n\n", texts);
    }

    /// Empty where they are the same.
    String sameFiles(List<byte[]> read) {
        if (read.size() != files.size()) {
            return read.size() + " attachments instead of " + files.size();
        }
        for (int i = 0; i < read.size(); i++) {
            if (files.get(i) != CLOSED && !Arrays.equals(read.get(i), files.get(i))) {
                return "attachment " + (i + 1) + " differs: " + read.get(i).length + " bytes, not "
                        + files.get(i).length;
            }
        }
        return "";
    }
}
