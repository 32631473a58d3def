package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.vault.Tx;

/// Closings that leave tasks behind, however a case ends (T-C3x, T-C7, T-C10): everybody who had data is
/// told, the person and the reporter too, and somebody looks back on the days that were agreed (UIT7 to
/// UIT9).
public final class OwedAfterwards implements CaseClosings {
    private final CaseClosings closings;
    private final Endings endings;

    public OwedAfterwards(CaseClosings closings, Endings endings) {
        this.closings = closings;
        this.endings = endings;
    }

    @Override
    public void add(Tx tx, CaseClosing closing) {
        closings.add(tx, closing);
        LocalDate today = closing.closedOn();
        TaskKind telling =
                closing.reason() == ClosingReason.WRONGLY_INCLUDED ? TaskKind.RECIPIENT_WRONG : TaskKind.RECIPIENT;
        endings.recipients(tx, closing.caseFile())
                .forEach(to -> endings.owe(tx, ClosingTask.owed(closing, telling, today, Optional.of(to))));
        if (closing.reason() != ClosingReason.DECEASED) {
            endings.owe(tx, ClosingTask.owed(closing, TaskKind.PERSON, today, Optional.empty()));
        }
        if (endings.hasReporter(tx, closing.caseFile())) {
            endings.owe(tx, ClosingTask.owed(closing, TaskKind.REPORTER, today, Optional.empty()));
        }
        closing.aftercare().stream()
                .flatMap(care -> Stream.of(care.first(), care.second()))
                .flatMap(Optional::stream)
                .forEach(day -> endings.owe(tx, ClosingTask.owed(closing, TaskKind.AFTERCARE, day, Optional.empty())));
    }

    @Override
    public Optional<CaseClosing> of(Tx tx, CaseId id) {
        return closings.of(tx, id);
    }

    @Override
    public List<CaseClosing> all(Tx tx) {
        return closings.all(tx);
    }
}
