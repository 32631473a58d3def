package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.KnownMail;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.mail.MailFile;
import nl.casustafel.signal.mail.MailReading;
import nl.casustafel.signal.mail.MailSource;
import nl.casustafel.signal.mail.MailTrouble;
import nl.casustafel.signal.mail.ReadAttachment;
import nl.casustafel.signal.mail.ReadMail;
import org.jspecify.annotations.Nullable;

/// The mail a new signal is made from: being read, read, or not readable. FX thread only.
final class DroppedMail {
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReadMail> mail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KeptFile> files = FXCollections.observableArrayList();
    private final ObservableList<KnownMail> known = FXCollections.observableArrayList();
    private Optional<MailSource> source = Optional.empty();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalReads reads;

    DroppedMail(SignalDesk desk, SignalSeat seat, SignalReads reads) {
        this.desk = desk;
        this.seat = seat;
        this.reads = reads;
    }

    /// What is being done; null while nothing is read.
    ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// The mail; null while there is none.
    ReadOnlyObjectProperty<@Nullable ReadMail> mail() {
        return mail.getReadOnlyProperty();
    }

    /// Why a file is no mail; null where it is one.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ObservableList<KeptFile> files() {
        return files;
    }

    /// The signals made from this mail before.
    ObservableList<KnownMail> known() {
        return known;
    }

    List<ReadAttachment> kept() {
        return files.stream()
                .filter(line -> line.keep().isTicked())
                .map(KeptFile::file)
                .toList();
    }

    /// Reads the file off the screen's thread; `filled` runs once it proved to be a mail, else
    /// `unreadable`. A mail that was read before stays where this one is none.
    void take(Path file, Consumer<ReadMail> filled, Consumer<MailTrouble> unreadable) {
        Progress reading = desk.background().progress();
        reading.say(desk.texts().get("signal.mail.reading"));
        progress.set(reading);
        notice.set(null);
        desk.background().work(() -> MailFile.read(file)).then(answer -> {
            progress.set(null);
            if (reading.cancelled()) {
                return;
            }
            switch (answer) {
                case MailReading.Read(ReadMail read) -> {
                    source = Optional.of(new MailSource(file, read.fingerprint()));
                    show(read);
                    filled.accept(read);
                }
                case MailReading.Unreadable(MailTrouble trouble) -> {
                    notice.set(Notice.refused(desk.texts(), trouble));
                    unreadable.accept(trouble);
                }
            }
        });
    }

    /// The file of the mail that is shown.
    Optional<MailSource> source() {
        return source;
    }

    void clear() {
        source = Optional.empty();
        files.clear();
        known.clear();
        mail.set(null);
    }

    void tell(Notice told) {
        notice.set(told);
    }

    void open(KnownMail before) {
        Optional<SignalPlace> place = before.signal().map(SignalPlace::new);
        place.ifPresent(desk.navigator()::go);
    }

    private void show(ReadMail read) {
        files.setAll(read.attachments().stream().map(KeptFile::of).toList());
        known.clear();
        mail.set(read);
        MailKey key = new MailKey(read.fingerprint().value());
        desk.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.REGISTER_SIGNAL, tx -> reads.recognises(tx, seat.actor(), key)))
                .then(known::setAll);
    }
}
