package nl.casustafel.excerpt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.ControlCode;
import nl.casustafel.minutes.Excerpt;
import nl.casustafel.minutes.Excerpt.Piece;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesPart;
import nl.casustafel.minutes.PartText;
import nl.casustafel.minutes.Passage;
import nl.casustafel.minutes.ReadParts;
import nl.casustafel.texts.Texts;

/// What stays of minutes once the marked passages are out: made anew from what stays, never by covering
/// (DEC-27).
public final class RedactedText {
    private final ReadParts reading = new ReadParts();
    private final Texts dutch;

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public RedactedText(Texts dutch) {
        this.dutch = dutch;
    }

    /// The parts as people read them.
    public List<PartText> read(List<MinutesPart> parts) {
        return parts.stream().map(reading::of).toList();
    }

    /// Code of a text that is redacted: as long as it is the same, so are the places in it.
    public static FileHash code(List<PartText> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> part.passages()
                .forEach(passage -> all.append(part.position())
                        .append('\t')
                        .append(passage.name().value())
                        .append('\t')
                        .append(passage.text().value())
                        .append('\0')));
        return FileHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Code of what stays: whoever agreed to it agreed to exactly this.
    public static FileHash codeOf(List<Excerpt.Part> parts) {
        StringBuilder all = new StringBuilder();
        for (Excerpt.Part part : parts) {
            all.append(part.title().value()).append('\0');
            part.said().stream()
                    .flatMap(said -> Stream.concat(
                            Stream.of(said.heading().value(), said.label().words()),
                            said.pieces().stream().map(RedactedText::written)))
                    .forEach(text -> all.append(text).append('\0'));
        }
        return FileHash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Piece piece) {
        return switch (piece) {
            case Piece.Kept(String words) -> "kept " + words;
            case Piece.Box(String ground) -> "box " + ground;
        };
    }

    /// A mark without a ground leaves an empty box.
    public static List<Excerpt.Part> filtered(List<PartText> parts, List<Mark> marks) {
        return parts.stream()
                .map(part -> new Excerpt.Part(
                        part.title(),
                        part.passages().stream()
                                .map(passage -> said(
                                        passage,
                                        marks.stream()
                                                .filter(mark -> mark.spot().isIn(part.position(), passage.name()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Excerpt.Said said(Passage passage, List<Mark> marks) {
        return new Excerpt.Said(
                passage.look(),
                passage.heading(),
                passage.label(),
                pieces(passage.text().value(), marks));
    }

    private static List<Piece> pieces(String text, List<Mark> marks) {
        return stretches(text, marks).stream()
                .map(stretch -> stretch.mark()
                        .<Piece>map(mark -> new Piece.Box(
                                mark.ground().map(WooGround::article).orElse("?")))
                        .orElseGet(() -> stretch.text()))
                .toList();
    }

    /// A text in stretches, each marked or not; together they are the text.
    public record Stretch(Piece.Kept text, Optional<Mark> mark) implements PersonalData {
        public String words() {
            return text.value();
        }

        @Override
        public String toString() {
            return "Stretch[]";
        }
    }

    /// @param marks of this text
    public static List<Stretch> stretches(String text, List<Mark> marks) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::spot)).toList()) {
            int from = Math.max(at, start(text, Math.min(mark.spot().from(), text.length())));
            int to = Math.max(from, end(text, Math.min(mark.spot().to(), text.length())));
            if (from > at) {
                stretches.add(stretch(text.substring(at, from), Optional.empty()));
            }
            stretches.add(stretch(text.substring(from, to), Optional.of(mark)));
            at = to;
        }
        if (at < text.length()) {
            stretches.add(stretch(text.substring(at), Optional.empty()));
        }
        return stretches;
    }

    private static Stretch stretch(String words, Optional<Mark> mark) {
        return new Stretch(new Piece.Kept(words), mark);
    }

    /// Half a character tells what it was.
    private static int start(String text, int from) {
        return from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static int end(String text, int to) {
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /// What leaves: fixed words and what stays, under no name of the meeting or the team but where that
    /// stays.
    Excerpt excerpt(Redaction redaction, List<PartText> parts, boolean practice) {
        List<Excerpt.Part> stays = filtered(parts, redaction.marks());
        ShortText kind = words("excerpt.redacted." + redaction.reader().name());
        return new Excerpt(
                new Excerpt.Head(
                        words("excerpt.redacted.title"),
                        words("excerpt.redacted.left"),
                        kind,
                        List.of(
                                words("excerpt.redacted.below"),
                                ShortText.of(dutch.get(
                                        "excerpt.redacted.code",
                                        ControlCode.of(codeOf(stays)).printed()))),
                        Stream.concat(Stream.of(words("excerpt.redacted.notice")), grounds(redaction))
                                .toList(),
                        practice),
                stays);
    }

    private Stream<ShortText> grounds(Redaction redaction) {
        return redaction.marks().stream()
                .flatMap(mark -> mark.ground().stream())
                .distinct()
                .sorted()
                .map(ground -> ShortText.of(dutch.code(ground)));
    }

    private ShortText words(String key) {
        return ShortText.of(dutch.get(key));
    }

    /// The first mark that stands in no text any more.
    static Optional<Mark> astray(List<PartText> parts, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> parts.stream()
                        .filter(part -> part.position() == mark.spot().part())
                        .flatMap(part -> part.passages().stream())
                        .noneMatch(passage -> passage.name().equals(mark.spot().passage())
                                && mark.spot().to() <= passage.text().value().length()))
                .findFirst();
    }
}
