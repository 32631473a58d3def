package nl.casustafel.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.DueReview;
import nl.casustafel.closing.OwedTask;
import nl.casustafel.closing.ReviewKind;
import nl.casustafel.closing.TaskKind;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;

/// The lines about cases that are to be tested or ended, and about what is left of those that are over.
final class EndRows {
    private EndRows() {}

    static List<TodayRow> due(TodayReads.OfCases cases, Tx tx, Actor actor, LocalDate until) {
        List<TodayRow> rows = new ArrayList<>();
        cases.reviews().dueBy(tx, actor, until).forEach(due -> rows.add(row(due)));
        Set<CaseId> told = new HashSet<>();
        for (OwedTask owed : cases.ends().owed(tx, actor)) {
            boolean aftercare = owed.task().kind() == TaskKind.AFTERCARE;
            // One line for all who are to be told of one case.
            boolean shown = aftercare
                    ? !owed.task().dueOn().isAfter(until)
                    : told.add(owed.task().caseFile());
            if (shown) {
                rows.add(new TodayRow(
                        aftercare ? TodayKind.AFTERCARE : TodayKind.TELL_END,
                        ShortText.of(owed.number().text()),
                        Optional.of(owed.task().dueOn()),
                        owed.task().id()));
            }
        }
        return rows;
    }

    /// By the terms the team agreed on. What only waits for a decision is not late.
    private static TodayRow row(DueReview due) {
        return new TodayRow(
                kind(due.kind()),
                ShortText.of(due.number().text()),
                Optional.of(due.dueOn()).filter(_ -> due.kind() != ReviewKind.DECIDE_ON_END),
                due.caseFile());
    }

    private static TodayKind kind(ReviewKind kind) {
        return switch (kind) {
            case NECESSITY -> TodayKind.NECESSITY;
            case NECESSITY_LATE -> TodayKind.NECESSITY_LATE;
            case PLAN_OWED -> TodayKind.PLAN_OWED;
            case END_OWED -> TodayKind.END_OWED;
            case DECIDE_ON_END -> TodayKind.DECIDE_ON_END;
        };
    }
}
