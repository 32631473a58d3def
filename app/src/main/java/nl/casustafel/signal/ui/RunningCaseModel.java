package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.identity.Recognised;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *Lopende casus overnemen* (DEC-14). Typing is kept as a draft until it is saved; of the file that was
/// chosen only its name, so that a draft says which one to choose again. FX thread only.
final class RunningCaseModel {
    private record Team(
            List<Municipality> municipalities,
            Set<Municipality.Key> own,
            List<Organisation> organisations,
            List<TeamPerson> people) {}

    final RunningCaseForm form;
    final CandidatesModel candidates;
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final FormDraft draft;
    private final ObservableList<RunningCaseForm.Participant> participants = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    /// What the file was called that was chosen when the draft was kept.
    private final Field<ShortText> chosenBefore = Field.line();
    private Optional<ChosenFile> decision = Optional.empty();
    private boolean saving;

    RunningCaseModel(SignalDesk desk, SignalSeat seat, SignalActs acts) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.form = new RunningCaseForm(desk.texts(), seat.clock());
        this.candidates = new CandidatesModel(desk, seat.actor(), acts.reads().candidates(), form.who);
        this.draft = new FormDraft(desk.drafting(), "running-case");
        form.keepIn(draft);
        draft.with("file", chosenBefore);
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What the old decision is called; empty while none was chosen.
    ReadOnlyStringProperty fileName() {
        return fileName.getReadOnlyProperty();
    }

    ObservableList<RunningCaseForm.Participant> participants() {
        return participants;
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.RUN_CASE, this::team))
                .then(this::offer);
    }

    void flush() {
        draft.flush();
    }

    void choose() {
        desk.files().open("casefile.before.choose", List.of()).ifPresent(this::read);
    }

    private void read(Path file) {
        desk.background().work(() -> ChosenFile.read(file)).then(read -> {
            decision = read;
            fileName.set(
                    read.isPresent()
                            ? Optional.ofNullable(file.getFileName())
                                    .map(Path::toString)
                                    .orElse("")
                            : "");
            chosenBefore.typed().set(fileName.get());
            notice.set(read.isPresent() ? null : Notice.warning(desk.texts(), "casefile.before.unreadable"));
        });
    }

    /// Saves where all is filled in; otherwise the problems show. A second press while it is saving
    /// does nothing.
    void save() {
        notice.set(null);
        Optional<TakeOverCase.Entry> entry = form.reveal(participants);
        if (entry.isEmpty() || saving) {
            return;
        }
        saving = true;
        Optional<ChosenFile> file = decision;
        Optional<Recognised> known = candidates.recognised();
        desk.background()
                .store(() -> acts.intake()
                        .recognise()
                        .handleCase(
                                seat.actor(),
                                tx -> acts.running().one().within(tx, seat.actor(), entry.get(), file),
                                known))
                .otherwise(() -> saving = false)
                .then(this::show);
    }

    private void show(Outcome<CaseFile, Refusal> outcome) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<CaseFile, Refusal>(CaseFile made) -> {
                draft.drop();
                desk.navigator().back();
                desk.navigator().go(acts.running().page().apply(made.id()));
            }
            case Outcome.Refused<CaseFile, Refusal>(Refusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }

    private Team team(Tx tx) {
        var team = acts.reads().team();
        return new Team(
                team.municipalities(tx),
                team.fileHolderOf(tx, seat.actor().person()),
                team.organisations(tx),
                team.people(tx));
    }

    private void offer(Team team) {
        form.who.municipality.offer(team.municipalities());
        team.municipalities().stream()
                .filter(place -> team.own().contains(place.id()))
                .findFirst()
                .ifPresent(form.who.municipality::show);
        participants.setAll(RunningCaseForm.participants(
                team.organisations(), team.people(), desk.texts().get("casefile.takeover.unnamed")));
        RunningCaseForm.keepIn(draft, participants);
        draft.restore(() -> notice.set(restored()));
    }

    private Notice restored() {
        String name = chosenBefore.typed().get();
        return name.isBlank() || decision.isPresent()
                ? Notice.info(desk.texts(), "signal.entry.restored")
                : Notice.warning(desk.texts(), "casefile.before.again", name);
    }
}
