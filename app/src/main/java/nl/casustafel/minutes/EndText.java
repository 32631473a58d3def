package nl.casustafel.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosing.Aftercare;
import nl.casustafel.casefile.CaseClosing.Kept;
import nl.casustafel.closing.ExitList;
import nl.casustafel.closing.Necessity;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;

/// Says how a case stands to its end, as its sheet says it.
final class EndText {
    private final Texts texts;

    EndText(Texts texts) {
        this.texts = texts;
    }

    CaseEnd of(CaseEnds.Material material) {
        return new CaseEnd(
                material.test().map(this::tested).orElse(null),
                material.exit().map(ExitList::answers).orElse(List.of()).stream()
                        .map(this::answered)
                        .toList(),
                material.exit()
                        .filter(ExitList::deviates)
                        .flatMap(ExitList::deviation)
                        .map(Deviation::reason)
                        .map(CitizenNumbers::struck)
                        .orElse(null),
                material.closing().map(this::closed).orElse(null));
    }

    private CaseEnd.Test tested(Necessity test) {
        return new CaseEnd.Test(
                test.on(),
                ShortText.of(texts.get(test.needed() ? "minutes.case.needed" : "minutes.case.not-needed")),
                CitizenNumbers.struck(test.reason()));
    }

    /// With its code, by which people know the question.
    private Weighed.EntryLine answered(EntryAnswer answer) {
        return new Weighed.EntryLine(
                LongText.of(answer.code() + " · " + answer.asked().value()),
                ShortText.of(texts.code(answer.answer())),
                answer.reason().map(CitizenNumbers::struck).orElse(null));
    }

    private CaseEnd.Closed closed(CaseClosing closing) {
        Kept kept = closing.kept();
        Optional<Aftercare> care = closing.aftercare();
        return new CaseEnd.Closed(
                closing.closedOn(),
                ShortText.of(texts.code(closing.reason())),
                CitizenNumbers.struck(closing.words()),
                kept.until(),
                kept.why().map(CitizenNumbers::struck).orElse(null),
                care.stream()
                        .flatMap(look -> Stream.of(look.first(), look.second()))
                        .flatMap(Optional::stream)
                        .toList(),
                care.map(look -> CitizenNumbers.struck(look.words())).orElse(null));
    }
}
