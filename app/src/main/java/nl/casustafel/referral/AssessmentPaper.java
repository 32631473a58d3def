package nl.casustafel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.judgement.AssessmentAccount;
import nl.casustafel.judgement.AssessmentAccount.Passage;
import nl.casustafel.judgement.AssessmentAccount.Rests;
import nl.casustafel.judgement.AssessmentAccount.Told;
import nl.casustafel.kernel.LongText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries.Entry;
import nl.casustafel.letter.LetterPart.Rows.Row;
import nl.casustafel.minutes.Known;
import nl.casustafel.texts.Texts;

/// Lays the account of an assessment out as a letter, in the order it is told (framework 3.10).
final class AssessmentPaper {
    private final Texts dutch;
    private final List<LetterPart> parts = new ArrayList<>();

    AssessmentPaper(Texts dutch) {
        this.dutch = dutch;
    }

    /// @param number the row that says which case it is about
    List<LetterPart> parts(Row number, AssessmentAccount account) {
        parts.add(new LetterPart.Rows(Stream.concat(
                        Stream.of(number), account.head().stream().map(row -> new Row(row.name(), row.value())))
                .toList()));
        account.notices().forEach(notice -> parts.add(new LetterPart.Prose(notice)));
        account.sections().forEach(section -> {
            parts.add(new LetterPart.Heading(section.heading()));
            if (section.passages().isEmpty()) {
                parts.add(new LetterPart.Prose(LongText.of(dutch.get("referral.paper.none"))));
            }
            section.passages().forEach(this::passage);
        });
        return parts;
    }

    private void passage(Passage passage) {
        switch (passage) {
            case Told told -> parts.add(new LetterPart.Entries(List.of(new Entry(told.about(), told.text()))));
            case Rests fact -> parts.add(new LetterPart.Facts(List.of(line(fact))));
        }
    }

    private static LetterPart.Facts.Line line(Rests fact) {
        return new LetterPart.Facts.Line(Known.of(fact.kind()), fact.about(), fact.text());
    }
}
