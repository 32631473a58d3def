package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.desk.Notice;
import nl.casustafel.framework.Difference;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.DraftRefusal;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.SettleDraft;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// One version: what is read of it, and the acts on it. FX thread only.
final class FrameworkModel {
    private final FrameworkWork work;
    private final FrameworkId id;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable IndicatorModel> front = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObservableList<Difference> rows = FXCollections.observableArrayList();

    FrameworkModel(FrameworkWork work, FrameworkId id) {
        this.work = work;
        this.id = id;
    }

    FrameworkWork work() {
        return work;
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The indicator that is being typed; none while one is only read.
    ReadOnlyObjectProperty<@Nullable IndicatorModel> front() {
        return front.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Every indicator, beside what it was.
    ObservableList<Difference> rows() {
        return rows;
    }

    void load() {
        work.read(tx -> Opened.read(work, tx, id), found -> found.ifPresent(this::show));
    }

    private void show(Opened now) {
        title.set(work.texts()
                .get("framework.one", now.content().version().number().value()));
        opened.set(now);
        rows.setAll(now.differences());
    }

    /// Whether the one who sits here can type in it now.
    boolean mayType() {
        Opened now = opened.get();
        return now != null && now.isConcept() && work.keeps();
    }

    /// Brings one in front to type, where that can be done.
    void select(Difference row) {
        flush();
        front.set(
                mayType() && row.is().isPresent()
                        ? new IndicatorModel(work, id, row.is().get())
                        : null);
    }

    /// An empty sheet for an indicator that is not there yet.
    void beginNew() {
        Opened now = opened.get();
        if (now != null && mayType()) {
            flush();
            front.set(new IndicatorModel(work, id, now.content()));
        }
    }

    void flush() {
        IndicatorModel typing = front.get();
        if (typing != null) {
            typing.flush();
        }
    }

    /// Keeps the indicator in front.
    void save(Runnable then) {
        IndicatorModel typing = front.get();
        if (typing != null) {
            typing.reveal()
                    .ifPresent(edit -> change(edit, () -> {
                        typing.kept();
                        then.run();
                    }));
        }
    }

    /// What was typed for it goes with it.
    void withdraw(IndicatorCode code) {
        IndicatorModel typing = front.get();
        change(new DraftEdit.Withdrawn(code), () -> {
            if (typing != null) {
                typing.kept();
            }
            front.set(null);
        });
    }

    /// Changes which domains there are or what stands in them: what is being typed is laid away first.
    void rearrange(DraftEdit edit, Runnable then) {
        flush();
        change(edit, () -> {
            front.set(null);
            then.run();
        });
    }

    void change(DraftEdit edit, Runnable then) {
        act(draft -> {
            work.ask(
                    () -> work.acts().making().edit().change(work.actor(), id, draft.version(), edit),
                    _ -> {
                        notice.set(Notice.done(work.texts(), "framework.kept"));
                        then.run();
                    },
                    this::refused);
        });
    }

    void move(FrameworkDraft.State to) {
        flush();
        act(draft -> work.ask(
                () -> work.acts().making().edit().move(work.actor(), id, draft.version(), to),
                _ -> {
                    front.set(null);
                    notice.set(Notice.done(work.texts(), "framework.moved", to));
                },
                this::refused));
    }

    void drop() {
        work.ask(
                () -> work.acts().making().edit().drop(work.actor(), id),
                _ -> work.desk().navigator().back(),
                this::refused);
    }

    void letPass(Finding.Listed listed, LongText why, Runnable then) {
        work.ask(
                () -> work.acts().making().edit().letPass(work.actor(), id, listed, why),
                _ -> {
                    notice.set(Notice.done(work.texts(), "framework.kept"));
                    then.run();
                },
                this::refused);
    }

    void settle(SettledVersion.Decided decided, SignatureProof second) {
        act(draft -> work.ask(
                () -> work.acts().making().settle().handle(work.actor(), id, draft.version(), decided, second),
                _ -> notice.set(Notice.done(work.texts(), "framework.settled")),
                this::refused));
    }

    /// Who can sign beside the one who sits here.
    List<TeamPerson> seconds(Opened now) {
        return now.people().stream()
                .filter(SettleDraft::mayConfirm)
                .filter(person -> !person.id().equals(work.actor().person()))
                .toList();
    }

    /// How much of a change its number says it is; empty for a first version.
    Optional<VersionNumber.ChangeSize> step() {
        return Optional.ofNullable(opened.get())
                .flatMap(now -> now.draft()
                        .flatMap(draft ->
                                now.before().map(before -> draft.value().size(before))));
    }

    private void act(Consumer<Versioned<FrameworkDraft>> act) {
        Optional.ofNullable(opened.get()).flatMap(Opened::draft).ifPresent(act);
    }

    private void refused(DraftRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }
}
