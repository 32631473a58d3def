package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Notice;
import nl.casustafel.signal.mail.MailSource;
import org.jspecify.annotations.Nullable;

/// Offers to remove the files of mails that are in the store now (DEC-17). Never done unasked. FX thread
/// only.
final class SourceFiles {
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final SignalDesk desk;
    private final List<MailSource> sources;

    SourceFiles(SignalDesk desk, List<MailSource> sources) {
        this.desk = desk;
        this.sources = List.copyOf(sources);
        offered.set(!sources.isEmpty());
    }

    int count() {
        return sources.size();
    }

    /// Whether there is still something to choose.
    ReadOnlyBooleanProperty offered() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void remove() {
        offered.set(false);
        desk.background()
                .work(() -> sources.stream().filter(MailSource::remove).count())
                .then(this::tell);
    }

    void keep() {
        offered.set(false);
    }

    private void tell(long removed) {
        long left = sources.size() - removed;
        notice.set(
                left == 0
                        ? Notice.done(desk.texts(), "signal.source.removed", removed)
                        : Notice.warning(desk.texts(), "signal.source.left", left));
    }
}
