package nl.casustafel.closing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.ClosingRefusal;
import nl.casustafel.closing.TransferCase;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.DateReading;
import org.jspecify.annotations.Nullable;

/// Handing a case to another municipality (T-C10, W-E5): which facts may go, to whom, and who decides. FX
/// thread only.
final class TransferModel {
    final Field<ShortText> to = Field.line();
    final Field<LongText> words = Field.paragraphs();
    final Field<LocalDate> until;
    final Field<Optional<LongText>> keptWhy = Field.paragraphs().optional();
    final Signing signing;
    private final CaseId id;
    private final ClosingSeat seat;
    private final ClosingActs acts;
    private final ClosingDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable Ending> ending = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    TransferModel(CaseId id, ClosingSeat seat, ClosingActs acts, ClosingDesk desk) {
        this.id = id;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.until = Field.date(new DateReading(seat.clock(), DateReading.Lean.AHEAD), desk.texts());
        this.signing = new Signing(seat, desk);
        until.show(seat.clock().today());
    }

    /// Null until it was read, and where the case may not be seen.
    ReadOnlyObjectProperty<@Nullable Ending> ending() {
        return ending.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void show(@Nullable Ending found) {
        if (found != null) {
            signing.offer(found.people());
        }
        ending.set(found);
    }

    void note(Fact.Key item, boolean agrees) {
        desk.background()
                .store(() -> acts.consent().handle(seat.actor(), id, item, agrees))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Refused<CaseId, ClosingRefusal>(ClosingRefusal refusal)) {
                        notice.set(Notice.refused(desk.texts(), refusal));
                    }
                });
    }

    void handOver() {
        boolean whole = Stream.of(
                        to.reveal().isPresent(),
                        words.reveal().isPresent(),
                        until.reveal().isPresent(),
                        keptWhy.reveal().isPresent())
                .allMatch(Boolean::booleanValue);
        if (!whole) {
            return;
        }
        TransferCase.Wish wish = new TransferCase.Wish(
                to.reveal().orElseThrow(),
                words.reveal().orElseThrow(),
                new CaseClosing.Kept(
                        until.reveal().orElseThrow(), keptWhy.reveal().orElseThrow()),
                List.copyOf(signing.signed()));
        desk.background()
                .store(() -> acts.transfer().handle(seat.actor(), id, wish))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<CaseId, ClosingRefusal> _ ->
                            desk.navigator().go(new AfterPlace());
                        case Outcome.Refused<CaseId, ClosingRefusal>(ClosingRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                });
    }
}
