package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.Ratification.Verdict;
import nl.casustafel.casefile.RecordRatification;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import org.jspecify.annotations.Nullable;

/// What the driehoek is asked of one signal, and writing down its answer (T-S7). FX thread only.
final class RatificationModel {
    /// What is shown of it.
    /// @param owner by name
    record Shown(Ratification asked, String owner) {}

    final Choice<Verdict> verdict;
    final Field<LocalDate> on;
    final Field<ShortText> reference = Field.line();
    final Field<LongText> reason = Field.paragraphs();

    private final SignalId id;
    private final RatificationActs acts;
    private final RatificationDesk desk;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    RatificationModel(SignalId id, RatificationActs acts, RatificationDesk desk) {
        this.id = id;
        this.acts = acts;
        this.desk = desk;
        this.verdict = Choice.of(Verdict.class, desk.texts());
        this.on = Field.date(new DateReading(acts.clock(), DateReading.Lean.BACK), desk.texts());
        this.draft = new FormDraft(desk.drafting(), "ratification/" + id.value())
                .with("verdict", verdict)
                .with("on", on)
                .with("reference", reference)
                .with("reason", reason);
    }

    /// Null until it was read, and where the driehoek was never asked.
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return acts.clock().today();
    }

    /// Whether this person writes down the answer; others read that it waits.
    boolean records(Ratification asked) {
        return asked.decided().isEmpty()
                && (CaseRoles.runs(acts.actor())
                        || asked.owner().equals(acts.actor().person()));
    }

    /// Reads; what was typed earlier comes back.
    void open() {
        load();
        draft.restore(() -> {});
    }

    void load() {
        desk.background()
                .store(() -> acts.transactor()
                        .read(
                                acts.actor(),
                                Purpose.WEIGH_SIGNAL,
                                tx -> acts.reads()
                                        .latest(tx, acts.actor(), id)
                                        .map(asked -> new Shown(
                                                asked,
                                                acts.team()
                                                        .person(tx, asked.owner())
                                                        .map(TeamPerson::name)
                                                        .map(ShortText::value)
                                                        .orElse("")))))
                .then(found -> shown.set(found.orElse(null)));
    }

    void flush() {
        draft.flush();
    }

    void save() {
        Optional<Verdict> said = verdict.reveal();
        Optional<LocalDate> day = on.reveal();
        Optional<ShortText> where = reference.reveal();
        boolean back = said.equals(Optional.of(Verdict.SENT_BACK));
        Optional<LongText> why = back ? reason.reveal() : Optional.empty();
        if (said.isEmpty() || day.isEmpty() || where.isEmpty() || (back && why.isEmpty())) {
            return;
        }
        RecordRatification.Answer answer = new RecordRatification.Answer(said.get(), day.get(), where.get(), why);
        desk.background()
                .store(() -> acts.answer().handle(acts.actor(), id, answer))
                .then(this::came);
    }

    private void came(Outcome<Optional<CaseId>, CaseRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Optional<CaseId>, CaseRefusal>(Optional<CaseId> made) -> {
                draft.drop();
                notice.set(Notice.done(
                        desk.texts(),
                        made.isPresent() ? "casefile.ratification.made" : "casefile.ratification.sent-back"));
                load();
            }
            case Outcome.Refused<Optional<CaseId>, CaseRefusal>(CaseRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }
}
