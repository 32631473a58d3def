package nl.casustafel.judgement.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentRow;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The assessments of one case, on its screen. FX thread only.
final class AssessmentsModel {
    /// @param left those that cannot be finished any more
    private record Found(List<AssessmentRow> all, Set<AssessmentId> left) {}

    private final ObservableList<AssessmentRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final JudgementWork work;
    private final CaseId caseFile;
    private final Set<AssessmentId> left = new HashSet<>();

    AssessmentsModel(JudgementWork work, CaseId caseFile) {
        this.work = work;
        this.caseFile = caseFile;
    }

    /// Oldest first.
    ObservableList<AssessmentRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// One runs at a time.
    boolean mayBegin() {
        return rows.stream().noneMatch(row -> row.agreedOn().isEmpty() && !left.contains(row.id()));
    }

    void load() {
        work.read(
                tx -> {
                    List<AssessmentRow> all = work.looks().assessments().of(tx, work.actor(), caseFile);
                    return new Found(
                            all,
                            all.stream()
                                    .filter(row -> row.agreedOn().isEmpty() && isTooLate(tx, row))
                                    .map(AssessmentRow::id)
                                    .collect(Collectors.toSet()));
                },
                found -> {
                    left.clear();
                    left.addAll(found.left());
                    rows.setAll(found.all());
                });
    }

    private boolean isTooLate(Tx tx, AssessmentRow row) {
        return work.looks()
                .frameworks()
                .finishBy(tx, row.framework())
                .filter(last -> work.seat().clock().today().isAfter(last))
                .isPresent();
    }

    boolean any() {
        return !rows.isEmpty();
    }

    void openLatest() {
        open(rows.getLast());
    }

    boolean anyAgreed() {
        return rows.stream().anyMatch(row -> row.agreedOn().isPresent());
    }

    /// All that were agreed, beside each other.
    void timeline() {
        work.desk().navigator().go(new TimelinePlace(caseFile));
    }

    void open(AssessmentRow row) {
        work.desk().navigator().go(new AssessmentPlace(row.id()));
    }

    void begin() {
        work.ask(
                () -> work.acts().begin().handle(work.actor(), caseFile),
                id -> work.desk().navigator().go(new AssessmentPlace(id)),
                refusal -> notice.set(Notice.refused(work.texts(), refusal)));
    }

    /// In a sentence; nothing of any level.
    String words(AssessmentRow row) {
        return row.agreedOn()
                .map(on -> work.texts()
                        .get(
                                row.validUntil().isBefore(work.seat().clock().today())
                                        ? "judgement.list.expired"
                                        : "judgement.list.agreed",
                                on,
                                row.validUntil()))
                .orElseGet(() -> work.texts()
                        .get(
                                left.contains(row.id()) ? "judgement.list.left" : "judgement.list.running",
                                row.begunOn()));
    }
}
