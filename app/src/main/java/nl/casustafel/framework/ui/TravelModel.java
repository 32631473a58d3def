package nl.casustafel.framework.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.framework.DraftRefusal;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.FrameworkParcel;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.framework.TakeOverVersion;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// A version on its way to or from another team. FX thread only.
final class TravelModel {
    /// A file that was opened, not yet believed.
    record Came(byte[] file, TakeOverVersion.Looked looked) {
        @Override
        public String toString() {
            return "Came[]";
        }
    }

    /// The words as the other side reads them aloud.
    final Field<ShortText> heard = Field.line();

    private final FrameworkWork work;
    private final Consumer<Notice> tell;
    private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();

    TravelModel(FrameworkWork work, Consumer<Notice> tell) {
        this.work = work;
        this.tell = tell;
    }

    ReadOnlyObjectProperty<@Nullable Came> came() {
        return came.getReadOnlyProperty();
    }

    /// Writes a settled version to a file, and says the words that go with it.
    void giveOut(FrameworkId id) {
        work.ask(
                () -> work.acts().travelling().giveOut().handle(work.actor(), id),
                made -> work.desk()
                        .files()
                        .save(
                                "framework.give.choose",
                                "beoordelingskader-" + made.number().value() + ".txt")
                        .ifPresent(target -> write(made, target)),
                this::refused);
    }

    private void write(GiveOutVersion.Made made, Path target) {
        work.desk()
                .background()
                .work(() -> written(made.file(), target))
                .then(done -> tell.accept(
                        done
                                ? Notice.done(
                                        work.texts(),
                                        "framework.give.done",
                                        made.words().stream()
                                                .map(ShortText::value)
                                                .collect(Collectors.joining(" ")))
                                : Notice.warning(work.texts(), "framework.give.failed")));
    }

    private static boolean written(byte[] file, Path target) {
        try {
            Files.write(target, file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    void choose() {
        work.desk()
                .files()
                .open("framework.take.choose", List.of("txt"))
                .ifPresent(
                        path -> work.desk().background().work(() -> read(path)).then(this::look));
    }

    /// A byte more than can be is enough to refuse it.
    private static byte[] read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FrameworkParcel.LARGEST + 1);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    private void look(byte[] file) {
        work.desk()
                .background()
                .store(() -> work.acts().travelling().takeOver().look(work.actor(), file))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<TakeOverVersion.Looked, DraftRefusal>(TakeOverVersion.Looked looked) ->
                            came.set(new Came(file, looked));
                        case Outcome.Refused<TakeOverVersion.Looked, DraftRefusal>(DraftRefusal refusal) -> {
                            came.set(null);
                            refused(refusal);
                        }
                    }
                });
    }

    void takeOver() {
        Came now = came.get();
        if (now == null) {
            return;
        }
        String words =
                now.looked().known() ? "" : heard.reveal().map(ShortText::value).orElse("");
        if (!now.looked().known() && words.isEmpty()) {
            return;
        }
        work.ask(
                () -> work.acts().travelling().takeOver().handle(work.actor(), now.file(), words),
                id -> work.desk().navigator().go(new FrameworkPlace(id)),
                this::refused);
    }

    private void refused(DraftRefusal refusal) {
        tell.accept(Notice.refused(work.texts(), refusal));
    }

    FrameworkWork work() {
        return work;
    }
}
