package nl.casustafel.paper;

import nl.casustafel.minutes.Assessed;
import nl.casustafel.minutes.Assessed.Passage;
import nl.casustafel.minutes.Assessed.Section;
import nl.casustafel.minutes.Known;
import org.w3c.dom.Element;

/// Lays out an assessment on the sheet of its case, in the order it is told (framework 3.10). What was seen,
/// heard and meant is told apart by its look and in words.
final class AssessedLayout {
    private final Xhtml page;
    private final Words words;
    private final Element part;

    AssessedLayout(Xhtml page, Words words, Element part) {
        this.page = page;
        this.words = words;
        this.part = part;
    }

    void lay(Assessed assessed) {
        Element fields = page.fields(part);
        assessed.head()
                .forEach(row ->
                        page.field(fields, row.name().value(), row.value().value()));
        assessed.notices().forEach(notice -> page.line(part, "p", "note", notice.value()));
        assessed.sections().forEach(this::section);
    }

    private void section(Section section) {
        page.line(part, "h3", "", section.heading().value());
        if (section.passages().isEmpty()) {
            page.line(part, "p", "none", words.of("case.assessment-none"));
        }
        section.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
        Known known = passage.known();
        Element box = page.add(part, "div", known == null ? "entry whole" : LetterLayout.look(known));
        page.line(box, "p", "about", passage.about().value());
        page.prose(box, passage.text());
    }
}
