package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.AddFile;
import nl.casustafel.signal.SignalId;
import org.jspecify.annotations.Nullable;

/// Adds files to the signal of a page: chosen, read on the work pool, kept one by one. FX thread.
final class AddFilesModel {
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final AddFile add;
    private final SignalId id;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    AddFilesModel(SignalDesk desk, SignalSeat seat, AddFile add, SignalId id) {
        this.desk = desk;
        this.seat = seat;
        this.add = add;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void choose() {
        List<Path> chosen = desk.files().several("signal.file.choose", List.of());
        chosen.forEach(this::read);
    }

    private void read(Path file) {
        desk.background()
                .work(() -> ChosenFile.read(file))
                .then(read -> read.ifPresentOrElse(
                        this::keep, () -> notice.set(Notice.warning(desk.texts(), "signal.file.unreadable"))));
    }

    private void keep(ChosenFile file) {
        desk.background()
                .store(() -> add.handle(seat.actor(), id, file))
                .then(outcome -> notice.set(
                        switch (outcome) {
                            case Outcome.Done<Attachment, Refusal>(Attachment kept) ->
                                Notice.done(desk.texts(), "signal.file.added", kept.fileName());
                            case Outcome.Refused<Attachment, Refusal>(Refusal refusal) ->
                                Notice.refused(desk.texts(), refusal);
                        }));
    }
}
