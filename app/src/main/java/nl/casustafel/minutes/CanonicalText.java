package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.kernel.PersonalData;

/// The one text form of minutes of which the printed code is taken (DEC-26), independent of layout and
/// language.
///
/// The form, version 6 (2 had no `log`, 3 no `prompt`, 4 no `entry`, 5 no
/// `assessment`):
///  1. UTF-8; every line ends with `\n`; the first line is `casustafel-minutes 6`, the second names the
/// part: `document`,
///     `cover` or `sheet`.
///  2. Every further line is `name=value`. Names have dots for parts and numbers from 1 for repeated ones
///     (`facts.1.text.2`), in the order of the records; they are fixed here and do not follow a renamed
///     component.
///  3. In a value a backslash is written `\\` and a line break `\n`. Dates are `2026-11-22`, times `09:30`,
///     truth is `yes`
///     or `no`, enum constants by name. What is absent has no line.
///  4. A sheet begins with the lines that say which meeting and version it belongs to (`meeting.*`), so
/// that
///     it can be checked when it is alone.
///  5. A document is the text of its cover followed by `sheet.N=` and the hexadecimal SHA-256 of each
/// sheet.
///
/// A change to what is written gets a new number in the first line; texts of older versions are kept, not
/// made again.
public final class CanonicalText implements PersonalData {
    private final CanonicalLines lines;

    private CanonicalText(CanonicalLines lines) {
        this.lines = lines;
    }

    /// Of the whole: the cover and the codes of all its sheets.
    public static CanonicalText of(MinutesDocument minutes) {
        CanonicalLines lines = new CanonicalLines("document");
        CanonicalForm.header(lines, minutes.header());
        CanonicalForm.cover(lines, minutes.cover());
        lines.each(
                "sheet",
                minutes.sheets(),
                (at, sheet) -> at.mark("", of(minutes.header(), sheet).code().hex()));
        return new CanonicalText(lines);
    }

    /// Of the cover alone.
    public static CanonicalText ofCover(MinutesDocument minutes) {
        CanonicalLines lines = new CanonicalLines("cover");
        CanonicalForm.header(lines, minutes.header());
        CanonicalForm.cover(lines, minutes.cover());
        return new CanonicalText(lines);
    }

    /// Of one sheet with the meeting and version it belongs to.
    public static CanonicalText of(MinutesHeader header, Sheet sheet) {
        CanonicalLines lines = new CanonicalLines("sheet");
        CanonicalForm.meeting(lines, header);
        switch (sheet) {
            case WeighingSheet weighing -> CanonicalForm.weighing(lines, weighing);
            case ConsultationSheet consultation -> CanonicalForm.consultation(lines, consultation);
        }
        return new CanonicalText(lines);
    }

    /// The text, as documented above.
    public String text() {
        return lines.text();
    }

    /// Every text a person wrote that is part of it, as written: what must be found again in a printed
    /// copy.
    public List<String> writtenTexts() {
        return lines.writtenTexts();
    }

    public ControlCode code() {
        return ControlCode.of(text());
    }

    @Override
    public String toString() {
        return "CanonicalText[" + code() + "]";
    }
}
