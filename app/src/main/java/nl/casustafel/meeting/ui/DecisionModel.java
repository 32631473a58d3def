package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.ui.RationaleNotices;
import nl.casustafel.casefile.Designation;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Problem;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.WeighingForm;
import org.jspecify.annotations.Nullable;

/// The last work on a signal at the table: outcome, what it needs, the actions, and the item closes
/// (DEC-28).
final class DecisionModel {
    final DecisionForm form;
    final TasksForm actions;
    final PromptsModel prompts;
    final EntryModel entry;
    private final MeetingWork work;
    private final AgendaItem.Key item;
    private final FormModel weighing;
    private final FormDraft draft;
    private Optional<SignatureProof> takenBack = Optional.empty();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    DecisionModel(MeetingWork work, TableFile.Team team, AgendaItem.Key item, FormModel weighing, Framework framework) {
        this.work = work;
        this.item = item;
        this.weighing = weighing;
        this.form = new DecisionForm(work.texts(), work.desk().clock(), team, framework);
        this.prompts = new PromptsModel(work, team, weighing.id(), framework);
        this.entry = new EntryModel(work, team, weighing.id(), framework);
        this.actions = new TasksForm(work.texts(), work.desk().clock(), team.people());
        this.draft = new FormDraft(work.desk().drafting(), "decision/" + item.value())
                .with("outcome", form.outcome)
                .with("reason", form.reason)
                .with("strand", form.strand)
                .with("route", form.route)
                .with("question", form.question)
                .with("owner", form.owner, DecisionModel::code)
                .with("returns", form.returnsOn);
        form.designated.forEach(one -> draft.with(code(one.designation()), one.tick()));
        actions.keepIn(draft);
        draft.restore(actions::showTyped);
        form.outcome.chosen().addListener((_, _, _) -> look());
        form.strand.chosen().addListener((_, _, _) -> look());
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    private static String code(TeamPerson person) {
        return person.id().value().toString();
    }

    private static String code(Designation designation) {
        return "designated-" + designation.organisation().value()
                + designation.person().map(person -> "-" + person.value()).orElse("");
    }

    /// Looks again what is asked back: what lies open, or what the form says, may have changed.
    void look() {
        prompts.look(form.outcome.chosen().get(), form.possibly());
        entry.look(form.outcome.chosen().get());
    }

    RationaleNotices notices() {
        return weighing.notices();
    }

    void flush() {
        draft.flush();
        prompts.flush();
        entry.flush();
    }

    /// Whoever brought it takes it back, signing in place (T-S10). Wipes the code.
    /// @param then decides
    void takeBack(TeamPerson person, char[] code, Runnable then) {
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> {
                                    takenBack = Optional.of(signature);
                                    then.run();
                                },
                                () -> form.takesBack.refuse(new Problem("problem.meeting.signature")))));
    }

    void decide(Consumer<DecideItem.Decided> decided) {
        Optional<WeighingForm> filled = weighing.reveal();
        Optional<Decision> decision = form.reveal();
        Optional<List<ItemDecision.Task>> tasks = actions.reveal();
        if (filled.isEmpty()) {
            notice.set(Notice.info(work.texts(), "weighing.decision.form-incomplete"));
            return;
        }
        if (decision.isEmpty() || tasks.isEmpty()) {
            notice.set(Notice.info(work.texts(), "weighing.decision.incomplete"));
            return;
        }
        prompts.keepAll();
        entry.keepAll();
        List<Designation> participants = form.participants();
        work.ask(
                () -> work.table()
                        .decide()
                        .handle(
                                work.actor(),
                                item,
                                new ItemDecision(
                                        weighing.version(),
                                        filled.get(),
                                        decision.get(),
                                        participants,
                                        Optional.empty(),
                                        tasks.get()),
                                takenBack),
                came -> {
                    draft.drop();
                    prompts.drop();
                    entry.drop();
                    decided.accept(came);
                },
                refusal -> {
                    notice.set(Notice.refused(work.texts(), refusal));
                    look();
                });
    }
}
