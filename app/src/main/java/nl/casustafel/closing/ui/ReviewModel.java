package nl.casustafel.closing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.closing.ClosingRefusal;
import nl.casustafel.closing.Necessity;
import nl.casustafel.closing.ReviewStanding;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// When one case is tested whether it is still needed, the tests so far, and the one that is written now
/// (W-E2, WPGA art. 9). FX thread only.
final class ReviewModel {
    final Choice<Verdict> verdict;
    final Field<LongText> reason = Field.paragraphs();
    private final CaseId id;
    private final ClosingSeat seat;
    private final ClosingLooks looks;
    private final ClosingActs acts;
    private final ClosingDesk desk;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    /// How it stands, with the names of who tested.
    record Shown(ReviewStanding standing, List<Named> tests, LocalDate today) implements PersonalData {
        @Override
        public String toString() {
            return "Shown[" + tests.size() + "]";
        }
    }

    /// A test, with who made it.
    record Named(Necessity test, ShortText by) implements PersonalData {
        @Override
        public String toString() {
            return "Named[]";
        }
    }

    ReviewModel(CaseId id, ClosingSeat seat, ClosingLooks looks, ClosingActs acts, ClosingDesk desk) {
        this.id = id;
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
        this.verdict = Choice.of(Verdict.class, desk.texts());
        this.draft = new FormDraft(desk.drafting(), "necessity-" + id.value()).with("reason", reason);
        draft.restore(() -> {});
    }

    /// Null until it was read, and where it may not be seen.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    boolean takesPart() {
        return CaseRoles.takesPart(seat.actor());
    }

    void flush() {
        draft.flush();
    }

    void load() {
        desk.background().store(() -> seat.read(this::read)).then(found -> shown.set(found.orElse(null)));
    }

    void keep() {
        Optional<Verdict> chosen = verdict.reveal();
        Optional<LongText> said = reason.reveal();
        if (chosen.isEmpty() || said.isEmpty()) {
            return;
        }
        boolean needed = chosen.get() == Verdict.NEEDED;
        desk.background()
                .store(() -> acts.necessity().handle(seat.actor(), id, needed, said.get()))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<CaseId, ClosingRefusal> _ -> {
                            draft.drop();
                            reason.clear();
                            verdict.clear();
                            notice.set(Notice.done(
                                    desk.texts(), needed ? "closing.necessity.kept" : "closing.necessity.ended"));
                        }
                        case Outcome.Refused<CaseId, ClosingRefusal>(ClosingRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                });
    }

    private Optional<Shown> read(Tx tx) {
        return looks.reviews()
                .of(tx, seat.actor(), id)
                .map(standing -> new Shown(
                        standing,
                        standing.tests().stream()
                                .map(test -> new Named(test, name(tx, test)))
                                .toList(),
                        seat.clock().today()));
    }

    private ShortText name(Tx tx, Necessity test) {
        return looks.team()
                .person(tx, test.by())
                .map(TeamPerson::name)
                .orElse(ShortText.of(desk.texts().get("closing.somebody")));
    }
}
