package nl.casustafel.casefile.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.ClosedCase;
import nl.casustafel.casefile.InspectClosed;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Cases that are over by number, and how one was handled once it was said why that is looked at (T-C8). FX
/// thread only.
final class ClosedModel {
    final Field<LongText> reason = Field.paragraphs();
    private final Actor actor;
    private final InspectClosed inspect;
    private final Texts texts;
    private final Background background;
    private final ObservableList<ClosedCase.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ClosedCase.@Nullable Line> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClosedCase> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ClosedModel(Actor actor, InspectClosed inspect, Texts texts, Background background) {
        this.actor = actor;
        this.inspect = inspect;
        this.texts = texts;
        this.background = background;
    }

    ObservableList<ClosedCase.Line> lines() {
        return lines;
    }

    /// The one that is asked for; null at first.
    ReadOnlyObjectProperty<ClosedCase.@Nullable Line> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Null until it was said why.
    ReadOnlyObjectProperty<@Nullable ClosedCase> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        background.store(() -> inspect.list(actor)).then(lines::setAll);
    }

    /// Each case is asked for by itself, so a reason is given anew.
    void choose(ClosedCase.Line line) {
        chosen.set(line);
        opened.set(null);
        notice.set(null);
        reason.clear();
    }

    void open() {
        ClosedCase.Line line = chosen.get();
        if (line == null) {
            notice.set(Notice.warning(texts, "casefile.closed.choose"));
            return;
        }
        reason.reveal()
                .ifPresent(why -> background
                        .store(() -> inspect.handle(actor, line.id(), why))
                        .then(this::show));
    }

    private void show(Outcome<ClosedCase, CaseRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<ClosedCase, CaseRefusal>(ClosedCase found) -> {
                notice.set(null);
                opened.set(found);
            }
            case Outcome.Refused<ClosedCase, CaseRefusal>(CaseRefusal refusal) ->
                notice.set(Notice.refused(texts, refusal));
        }
    }
}
