package nl.casustafel.quality.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.quality.VersionAgreement;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// *Cijfers uitgeven*: what the screen shows, as a table: to whom, why and on which ground (W-F4). FX
/// thread only.
final class FiguresExport {
    private record Table(FiguresOutlet.Stated stated, byte[] content) {}

    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    private final QualityWork work;
    private final FiguresModel figures;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    FiguresExport(QualityWork work, FiguresModel figures) {
        this.work = work;
        this.figures = figures;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks where to, and saves: the figures and the permission on the store thread, the file on the work
    /// pool, its line in the register and its name on the store thread.
    void save() {
        boolean whole =
                Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal()).allMatch(Optional::isPresent);
        Optional<Path> target = whole
                ? work.desk()
                        .files()
                        .save(
                                "quality.export.choose",
                                "kader-" + work.seat().clock().today() + ".csv")
                : Optional.empty();
        if (target.isEmpty() || figures.asked().isEmpty()) {
            return;
        }
        Path file = target.orElseThrow();
        FiguresModel.Asked asked = figures.asked().orElseThrow();
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        notice.set(null);
        Background background = work.desk().background();
        background
                .store(() -> table(asked, part -> new FiguresOutlet.Stated(to, why, ground, part)))
                .then(made -> answer(
                        made,
                        table -> background
                                .work(() -> work.acts().outlet().write(table.stated(), table.content(), file))
                                .then(written -> answer(
                                        written,
                                        last -> background
                                                .store(last::leave)
                                                .then(refusal ->
                                                        refusal.ifPresentOrElse(this::refuse, () -> saved(file)))))));
    }

    /// Read again, so that what leaves is what holds now.
    private Outcome<Table, Refusal> table(FiguresModel.Asked asked, Function<ShortText, FiguresOutlet.Stated> stated) {
        Texts dutch = work.texts().dutch();
        FiguresOutlet.Stated said = stated.apply(ShortText.of(dutch.get(
                "quality.export.part",
                asked.version().lineage().value(),
                asked.version().number().value(),
                day(asked.days().from(), dutch),
                day(asked.days().until(), dutch))));
        Optional<Refusal> refused = work.acts().outlet().permit(said);
        return refused.<Outcome<Table, Refusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Table(said, content(asked, dutch))));
    }

    private byte[] content(FiguresModel.Asked asked, Texts dutch) {
        VersionAgreement now = work.acts().agreement().handle(work.actor(), asked.days()).stream()
                .filter(one -> one.framework().version().equals(asked.version()))
                .findFirst()
                .orElseThrow();
        return FiguresTable.of(asked.version(), FiguresModel.rows(now, dutch), new FigureWords(dutch));
    }

    private static String day(Optional<LocalDate> day, Texts dutch) {
        return day.map(dutch::shortDate).orElse("…");
    }

    private <T> void answer(Outcome<T, Refusal> outcome, Consumer<T> next) {
        switch (outcome) {
            case Outcome.Done<T, Refusal>(T value) -> next.accept(value);
            case Outcome.Refused<T, Refusal>(Refusal refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    private void saved(Path file) {
        notice.set(Notice.done(work.texts(), "quality.export.done", file.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
    }
}
