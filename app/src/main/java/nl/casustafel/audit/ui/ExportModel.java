package nl.casustafel.audit.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// *Regels uitgeven*: every line that fits the filter, as a table, to whom and why (W-F4). FX thread only.
public final class ExportModel {
    /// What a part of the log leaves through.
    public record Way(LogOutlet outlet, FileChoice files, CaseClock clock) {}

    private record Table(LogOutlet.Stated stated, byte[] content) {}

    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    private final LogModel log;
    private final Way way;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    public ExportModel(LogModel log, Way way, Background background, Texts texts) {
        this.log = log;
        this.way = way;
        this.background = background;
        this.texts = texts;
    }

    boolean isOffered() {
        return way.outlet().isOffered();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks where to, and saves: the lines and the permission on the store thread, the file on the work
    /// pool, its line in the register and its name on the store thread.
    void save() {
        boolean whole =
                Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal()).allMatch(Optional::isPresent);
        Optional<Path> target = whole
                ? way.files()
                        .save("audit.export.choose", "logboek-" + way.clock().today() + ".csv")
                : Optional.empty();
        if (target.isEmpty()) {
            return;
        }
        Path file = target.orElseThrow();
        LogModel.Wanted wanted = log.wanted();
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        notice.set(null);
        background
                .store(() -> table(wanted, part -> new LogOutlet.Stated(to, why, ground, part)))
                .then(made -> answer(
                        made,
                        table -> background
                                .work(() -> way.outlet().write(table.stated(), table.content(), file))
                                .then(written -> answer(
                                        written,
                                        last -> background
                                                .store(last::leave)
                                                .then(refusal ->
                                                        refusal.ifPresentOrElse(this::refuse, () -> saved(file)))))));
    }

    private Outcome<Table, Refusal> table(LogModel.Wanted wanted, Function<ShortText, LogOutlet.Stated> stated) {
        List<LogModel.Line> lines = log.every(wanted);
        if (lines.isEmpty()) {
            return Outcome.refused(Empty.NO_LINES);
        }
        Texts kept = texts.dutch();
        LogOutlet.Stated said = stated.apply(ShortText.of(kept.get(
                "audit.export.part",
                kept.number(lines.getLast().row().seq()),
                kept.number(lines.getFirst().row().seq()),
                lines.size())));
        return way.outlet()
                .permit(said)
                .<Outcome<Table, Refusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Table(said, LogTable.of(lines))));
    }

    private <T> void answer(Outcome<T, Refusal> outcome, Consumer<T> next) {
        switch (outcome) {
            case Outcome.Done<T, Refusal>(T value) -> next.accept(value);
            case Outcome.Refused<T, Refusal>(Refusal refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(texts, refusal));
    }

    private void saved(Path file) {
        notice.set(Notice.done(texts, "audit.export.done", file.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
    }

    private enum Empty implements Refusal {
        NO_LINES;

        @Override
        public String textKey() {
            return "refusal.audit.no-lines";
        }
    }
}
