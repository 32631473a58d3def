package nl.casustafel.paper;

import java.util.List;
import nl.casustafel.letter.LetterPrinter;
import nl.casustafel.minutes.CanonicalText;
import nl.casustafel.minutes.ConsultationSheet;
import nl.casustafel.minutes.ControlCode;
import nl.casustafel.minutes.ExcerptPrinter;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesHeader;
import nl.casustafel.minutes.MinutesPrinter;
import nl.casustafel.minutes.PrintFailed;
import nl.casustafel.minutes.Sheet;
import nl.casustafel.minutes.WeighingSheet;
import org.w3c.dom.Document;

/// Prints minutes (DEC-26), and gives the printer of letters, which shares its fonts. Safe to use from
/// several threads.
public final class PdfMinutesPrinter implements MinutesPrinter {
    private final Words words = new Words();
    private final PdfPages pages = new PdfPages();

    /// Prints letters.
    public LetterPrinter letters() {
        return letter -> pages.render(new LetterLayout(pages, words, letter).lay());
    }

    /// Prints what leaves of minutes, and reads it back.
    public ExcerptPrinter excerpts() {
        return excerpt -> {
            byte[] pdf = pages.render(new ExcerptLayout(pages, words, excerpt).lay());
            if (!new Reread().check(pdf, excerpt).isComplete()) {
                throw new PrintFailed(PrintFailed.Step.READ);
            }
            return pdf;
        };
    }

    @Override
    public byte[] print(MinutesDocument minutes) {
        return pages.render(laidOut(minutes));
    }

    /// Makes and drops a tiny PDF, so that the first real one is as quick as the later ones.
    public void warmUp() {
        Xhtml page = pages.page(words.of("warm-up"), words.of("warm-up"));
        page.line(page.body(), "h1", "", words.of("warm-up"));
        page.row(page.table(page.body(), "agenda", List.of("1")), List.of("1"));
        pages.render(page.document());
    }

    private Document laidOut(MinutesDocument minutes) {
        MinutesHeader header = minutes.header();
        String title = words.of("document.title", header.meeting().value(), words.date(header.date()));
        Xhtml page = pages.page(title, words.of("document.description"));
        PageFrame frame = new PageFrame(page, words, header.team(), header.marking(), header.practice());
        new CoverLayout(
                        page,
                        words,
                        minutes,
                        frame.begin(below(header, CanonicalText.ofCover(minutes).code())))
                .lay();
        for (Sheet sheet : minutes.sheets()) {
            var part = frame.begin(below(header, CanonicalText.of(header, sheet).code()));
            switch (sheet) {
                case WeighingSheet weighing -> new WeighingSheetLayout(page, words, header, weighing, part).lay();
                case ConsultationSheet discussed ->
                    new ConsultationSheetLayout(page, words, header, discussed, part).lay();
            }
        }
        return page.document();
    }

    private List<String> below(MinutesHeader header, ControlCode code) {
        return List.of(
                words.of("footer.meeting", PageFrame.shortened(header.meeting()), words.date(header.date())),
                words.of("version." + header.status().name(), header.version()) + " · "
                        + words.of("footer.code", code.printed()));
    }
}
