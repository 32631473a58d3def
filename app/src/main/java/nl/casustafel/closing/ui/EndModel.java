package nl.casustafel.closing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.ClosingRefusal;
import nl.casustafel.closing.KeptTerm;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.Closing;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.texts.DateReading;
import org.jspecify.annotations.Nullable;

/// The walk by which a proposed end is decided (T-C7): what is left open, why it ends, when somebody looks
/// back, how long it is kept and why, and who decides. FX thread only.
final class EndModel {
    private static final int FIRST_LOOK_MONTHS = 6;
    private static final int SECOND_LOOK_MONTHS = 12;

    final Field<LongText> lapsed = Field.paragraphs();
    final Choice<ClosingReason> reason;
    final Field<LongText> words = Field.paragraphs();
    final Field<Optional<LocalDate>> first;
    final Field<Optional<LocalDate>> second;
    final Field<Optional<LongText>> aftercare = Field.paragraphs().optional();
    final Field<LocalDate> until;
    final Field<Optional<LongText>> keptWhy = Field.paragraphs().optional();
    final Signing signing;
    private final CaseId id;
    private final ClosingSeat seat;
    private final ClosingActs acts;
    private final ClosingDesk desk;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Ending> ending = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    EndModel(CaseId id, ClosingSeat seat, ClosingActs acts, ClosingDesk desk) {
        this.id = id;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        DateReading ahead = new DateReading(seat.clock(), DateReading.Lean.AHEAD);
        this.reason = Choice.of(ClosingReason.class, desk.texts());
        this.first = Field.date(ahead, desk.texts()).optional();
        this.second = Field.date(ahead, desk.texts()).optional();
        this.until = Field.date(ahead, desk.texts());
        this.signing = new Signing(seat, desk);
        this.draft = new FormDraft(desk.drafting(), "end-" + id.value())
                .with("words", words)
                .with("aftercare", aftercare)
                .with("kept-why", keptWhy);
        propose();
        draft.restore(() -> {});
        reason.chosen().addListener((_, _, _) -> propose());
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

    void flush() {
        draft.flush();
    }

    /// The shortest, and two looks back where anything is kept at all (W-G4, UIT7).
    private void propose() {
        LocalDate today = seat.clock().today();
        ClosingReason chosen = reason.chosen().get();
        boolean atOnce = chosen != null && chosen.destroysAtOnce();
        first.show(atOnce ? Optional.empty() : Optional.of(today.plusMonths(FIRST_LOOK_MONTHS)));
        second.show(atOnce ? Optional.empty() : Optional.of(today.plusMonths(SECOND_LOOK_MONTHS)));
        until.show(
                chosen == null
                        ? today.plusMonths(SECOND_LOOK_MONTHS)
                        : KeptTerm.proposed(chosen, today, Optional.of(today.plusMonths(SECOND_LOOK_MONTHS))));
    }

    /// Gives an action up, with what was typed as the reason.
    void lapse(Versioned<ActionItem> action) {
        lapsed.reveal()
                .ifPresent(why -> desk.background()
                        .store(() -> acts.closeAction()
                                .handle(seat.actor(), action.value().id(), action.version(), new Closing.Lapsed(why)))
                        .then(outcome -> notice.set(
                                switch (outcome) {
                                    case Outcome.Done<?, PlanRefusal> _ ->
                                        Notice.done(desk.texts(), "closing.action.lapsed");
                                    case Outcome.Refused<?, PlanRefusal>(PlanRefusal refusal) ->
                                        Notice.refused(desk.texts(), refusal);
                                })));
    }

    void close() {
        Optional<CloseCase.Wish> wish = wish();
        wish.ifPresent(decided -> desk.background()
                .store(() -> acts.close().handle(seat.actor(), id, decided))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<CaseId, ClosingRefusal> _ -> over();
                        case Outcome.Refused<CaseId, ClosingRefusal>(ClosingRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                }));
    }

    /// The case is seen no more; what is left of it is.
    private void over() {
        draft.drop();
        signing.clear();
        desk.navigator().go(new AfterPlace());
    }

    private Optional<CloseCase.Wish> wish() {
        boolean whole = Stream.of(
                        reason.reveal().isPresent(),
                        words.reveal().isPresent(),
                        first.reveal().isPresent(),
                        second.reveal().isPresent(),
                        aftercare.reveal().isPresent(),
                        until.reveal().isPresent(),
                        keptWhy.reveal().isPresent())
                .allMatch(Boolean::booleanValue);
        return whole
                ? Optional.of(new CloseCase.Wish(
                        reason.reveal().orElseThrow(),
                        words.reveal().orElseThrow(),
                        new CaseClosing.Kept(
                                until.reveal().orElseThrow(), keptWhy.reveal().orElseThrow()),
                        aftercare
                                .reveal()
                                .orElseThrow()
                                .map(said -> new CaseClosing.Aftercare(
                                        first.reveal().orElseThrow(),
                                        second.reveal().orElseThrow(),
                                        said)),
                        List.copyOf(signing.signed())))
                : Optional.empty();
    }
}
