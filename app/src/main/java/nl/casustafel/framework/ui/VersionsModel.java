package nl.casustafel.framework.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The versions there are, the newest first, and beginning another. FX thread only.
final class VersionsModel {
    /// @param since when it came to this state
    record Row(FrameworkId id, String number, String state, LocalDate since, String decision, boolean draft) {}

    final Choice<VersionNumber.ChangeSize> step;
    final TravelModel travel;
    private final FrameworkWork work;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canBegin = new ReadOnlyBooleanWrapper();

    VersionsModel(FrameworkWork work) {
        this.work = work;
        this.travel = new TravelModel(work, notice::set);
        this.step = Choice.of(VersionNumber.ChangeSize.class, work.texts());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// While none is in the making, for whoever keeps the framework.
    ReadOnlyBooleanProperty canBegin() {
        return canBegin.getReadOnlyProperty();
    }

    boolean keeps() {
        return work.keeps();
    }

    void load() {
        work.read(this::found, found -> {
            rows.setAll(found);
            canBegin.set(work.keeps() && found.stream().noneMatch(Row::draft));
        });
    }

    private List<Row> found(Tx tx) {
        List<Row> all = new ArrayList<>();
        work.acts().keeping().drafts().drafts(tx).forEach(one -> all.add(row(one.value())));
        List<SettledVersion> settled = work.acts().keeping().versions().settled(tx);
        for (int i = settled.size() - 1; i >= 0; i--) {
            all.add(row(settled.get(i), i == settled.size() - 1));
        }
        return all;
    }

    private Row row(FrameworkDraft draft) {
        return new Row(
                draft.id(),
                draft.content().version().number().value(),
                work.texts().code(draft.state()),
                draft.begun().at().atZone(CaseClock.ZONE).toLocalDate(),
                work.texts().get("framework.undecided"),
                true);
    }

    private Row row(SettledVersion version, boolean inUse) {
        return new Row(
                version.id(),
                version.version().number().value(),
                work.texts().get(inUse ? "framework.state.in-use" : "framework.state.replaced"),
                version.kept().at().atZone(CaseClock.ZONE).toLocalDate(),
                decision(work, version),
                false);
    }

    static String decision(FrameworkWork work, SettledVersion version) {
        Optional<SettledVersion.Decided> decided = version.decided();
        return decided.map(one -> work.texts().get("framework.decided", one.by(), one.on(), one.reference()))
                .orElseGet(() -> work.texts().get("framework.shipped"));
    }

    /// Gives out a settled version; of another there is nothing to give.
    void giveOut(Row row) {
        if (row.draft()) {
            notice.set(Notice.warning(work.texts(), "framework.give.draft"));
        } else {
            travel.giveOut(row.id());
        }
    }

    void open(Row row) {
        work.desk().navigator().go(new FrameworkPlace(row.id()));
    }

    void begin() {
        step.reveal()
                .ifPresent(chosen -> work.ask(
                        () -> work.acts().making().begin().handle(work.actor(), chosen),
                        id -> work.desk().navigator().go(new FrameworkPlace(id)),
                        refusal -> notice.set(Notice.refused(work.texts(), refusal))));
    }
}
