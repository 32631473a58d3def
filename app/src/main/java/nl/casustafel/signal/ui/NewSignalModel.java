package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.mail.MailTrouble;
import nl.casustafel.signal.mail.ReadAttachment;
import nl.casustafel.signal.mail.ReadMail;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The entry of a new signal, by typing or from a mail. Typing is kept as a draft until it is saved. FX
/// thread
/// only.
final class NewSignalModel {
    private record Team(List<Municipality> municipalities, Set<Municipality.Key> own) {}

    final EntryForm form;
    final FactEntry facts;
    final UrgentForm urgent;
    final DroppedMail mail;
    final CandidatesModel candidates;
    private final EntryDraft draft;
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final MailQueue queue;
    private final Consumer<Signal> saved;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private Optional<ReadMail> filledFrom = Optional.empty();
    private boolean saving;

    /// @param saved runs once the signal is in the store
    NewSignalModel(SignalDesk desk, SignalSeat seat, SignalActs acts, Consumer<Signal> saved) {
        this(desk, seat, acts, new MailQueue(), saved);
    }

    NewSignalModel(SignalDesk desk, SignalSeat seat, SignalActs acts, MailQueue queue, Consumer<Signal> saved) {
        this.queue = queue;
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.saved = saved;
        this.form = new EntryForm(desk.texts(), seat.clock());
        this.facts = new FactEntry(desk.texts(), seat.clock());
        this.urgent = new UrgentForm(desk.texts(), seat.clock());
        this.mail = new DroppedMail(desk, seat, acts.reads().signals());
        this.candidates = new CandidatesModel(desk, seat.actor(), acts.reads().candidates(), form);
        this.draft = new EntryDraft(desk.drafting(), form, facts, urgent, candidates.kept());
        form.source.chosen().addListener((property, before, after) -> inherit(before, after));
    }

    /// What the last act led to; null before there was one.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Offers the municipalities and puts back what was typed earlier; then reads the mail, if there is
    /// one.
    void load(Optional<Path> dropped) {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.REGISTER_SIGNAL, this::team))
                .then(team -> {
                    offer(team);
                    draft.restore(() -> notice.set(Notice.info(desk.texts(), "signal.entry.restored")));
                    dropped.ifPresent(this::read);
                });
    }

    void flush() {
        draft.flush();
    }

    void take(Path file) {
        take(List.of(file));
    }

    /// The first now; each further one after the signal of the one before it is saved.
    void take(List<Path> files) {
        queue.add(files).ifPresent(this::read);
        place.set(placeInQueue());
    }

    void choose() {
        List<Path> chosen = desk.files().several("signal.mail.choose", List.of("eml", "msg"));
        if (!chosen.isEmpty()) {
            take(chosen);
        }
    }

    /// Which of several mails this is; empty where there is only one.
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    /// Passes over the mail that is shown; what was typed stays.
    void skip() {
        queue.next().ifPresentOrElse(this::read, mail::clear);
        if (mail.mail().get() == null) {
            empty();
        }
        place.set(placeInQueue());
    }

    void tell(Notice told) {
        notice.set(told);
    }

    private void read(Path file) {
        place.set(placeInQueue());
        mail.take(file, this::fill, this::passOver);
    }

    /// One of several that cannot be read does not hold up the others.
    private void passOver(MailTrouble trouble) {
        if (queue.isSeveral()) {
            queue.failed(desk.texts()
                    .get(
                            "signal.mail.queue.failed",
                            queue.position(),
                            queue.total(),
                            desk.texts().of(trouble)));
            skip();
            mail.tell(new Notice(Notice.Kind.WARNING, queue.failures()));
        }
    }

    private String placeInQueue() {
        return queue.isSeveral() && queue.current().isPresent()
                ? desk.texts().get("signal.mail.queue", queue.position(), queue.total())
                : "";
    }

    /// Makes a part of the mail's text a fact (Alt+F).
    void takeFact(String selected) {
        if (form.holdsPerson()) {
            facts.take(selected);
        }
    }

    /// Saves where all is filled in; otherwise the problems show. A second press while it is saving
    /// does nothing.
    void save() {
        notice.set(null);
        Optional<SignalEntry> entry = form.reveal(urgent.answers());
        if (entry.isEmpty() || saving) {
            return;
        }
        if (form.holdsPerson() && facts.unfinished()) {
            notice.set(Notice.warning(desk.texts(), "signal.entry.fact-unfinished"));
            return;
        }
        saving = true;
        notice.set(Notice.info(desk.texts(), "signal.entry.saving"));
        List<NewFact> given = form.holdsPerson() ? List.copyOf(facts.facts()) : List.of();
        ReportSource reporter = form.reporter(Optional.ofNullable(mail.mail().get()));
        List<ReadAttachment> kept = mail.kept();
        desk.background()
                .store(() -> acts.intake()
                        .recognise()
                        .handle(
                                seat.actor(),
                                tx -> acts.intake().mail().within(tx, seat.actor(), entry.get(), given, reporter, kept),
                                candidates.recognised()))
                .otherwise(this::mayTryAgain)
                .then(this::show);
    }

    private void mayTryAgain() {
        saving = false;
        notice.set(null);
    }

    private void show(Outcome<Signal, Refusal> outcome) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<Signal, Refusal>(Signal signal) -> {
                draft.drop();
                queue.taken(mail.source());
                saved.accept(signal);
            }
            case Outcome.Refused<Signal, Refusal>(Refusal refusal) -> notice.set(Notice.refused(desk.texts(), refusal));
        }
    }

    private void empty() {
        filledFrom.ifPresent(form::empty);
        filledFrom = Optional.empty();
    }

    private void fill(ReadMail read) {
        empty();
        filledFrom = Optional.of(read);
        form.fill(read);
        read.sentAt()
                .map(at -> at.atZone(CaseClock.ZONE).toLocalDate())
                .filter(day -> facts.observedOn.typed().get().isBlank())
                .ifPresent(day -> facts.observedOn.typed().set(desk.texts().shortDate(day)));
    }

    private Team team(Tx tx) {
        return new Team(
                acts.reads().team().municipalities(tx),
                acts.reads().team().fileHolderOf(tx, seat.actor().person()));
    }

    private void offer(Team team) {
        form.municipality.offer(team.municipalities());
        team.municipalities().stream()
                .filter(place -> team.own().contains(place.id()))
                .findFirst()
                .ifPresent(form.municipality::show);
    }

    /// The contributor of a fact is the organisation it came from until another is typed; never the
    /// reporter.
    private void inherit(@Nullable Source before, @Nullable Source after) {
        String typed = facts.contributor.typed().get();
        boolean untouched =
                typed.isBlank() || (before != null && typed.equals(desk.texts().code(before)));
        if (untouched && after != null) {
            facts.contributor.typed().set(desk.texts().code(after));
        }
    }
}
