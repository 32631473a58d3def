package nl.casustafel.minutes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.person.Subject;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.texts.Texts;

/// Words that every sheet has: whom it is about, lines typed at the table, actions.
final class LineText {
    private final Texts texts;
    private final Names names;

    LineText(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /// @param day of the meeting, on which somebody is a minor or not
    WeighingSheet.Subject subject(Optional<Subject> subject, Optional<ShortText> municipality, LocalDate day) {
        return new WeighingSheet.Subject(
                subject.map(known -> CitizenNumbers.struck(known.calledBy()))
                        .orElse(ShortText.of(texts.get("minutes.subject.unknown"))),
                municipality.orElse(null),
                subject.flatMap(known -> known.minor(day)).orElse(null));
    }

    ActionLine action(ActionItem action) {
        return new ActionLine(
                action.number().sequence(),
                CitizenNumbers.struck(action.agreed().text()),
                names.name(action.agreed().owner()),
                action.agreed().executor().map(CitizenNumbers::struck).orElse(null),
                null,
                action.agreed().due(),
                ShortText.of(texts.code(action.state())));
    }

    List<LongText> said(List<LiveLine> lines, LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> CitizenNumbers.struck(line.text()))
                .toList();
    }

    List<Remark> remarks(List<LiveLine> lines, Predicate<LineKind> which) {
        return lines.stream()
                .filter(line -> which.test(line.kind()))
                .map(this::remark)
                .toList();
    }

    private Remark remark(LiveLine line) {
        return new Remark(
                line.entry().at().atZone(CaseClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                ShortText.of(texts.code(line.kind())),
                CitizenNumbers.struck(line.text()));
    }
}
