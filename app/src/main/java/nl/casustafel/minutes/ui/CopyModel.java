package nl.casustafel.minutes.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.CopyProtection;
import nl.casustafel.minutes.MinutesRefusal;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintFailed;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.provision.Terms;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *Kopie opslaan*: to whom, why and on which ground, and then the file with its line in the register (W-F1,
/// W-F4, DEC-25).
final class CopyModel {
    /// A copy that leaves is guessed at without end, so short passwords are no use.
    static final int PASSWORD_MIN = 12;

    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    final Choice<Handover.Form> form;
    final Tick notOnward = new Tick();
    final Field<Optional<LocalDate>> embargo;
    private final MinutesWork work;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> busy = new ReadOnlyObjectWrapper<>();
    private Optional<MinutesVersion> version = Optional.empty();
    private String suggested = "";

    CopyModel(MinutesWork work, Meeting.Key meeting) {
        this.work = work;
        embargo = Field.date(new DateReading(work.seat().clock(), Lean.AHEAD), work.texts())
                .optional();
        form = new Choice<>(
                List.of(Handover.Form.FILE, Handover.Form.FILE_WITH_PASSWORD, Handover.Form.PAPER), work.texts()::code);
        draft = new FormDraft(work.desk().drafting(), "minutes-copy-" + meeting.value())
                .with("recipient", recipient)
                .with("purpose", purpose)
                .with("basis", basis)
                .with("form", form)
                .with("not-onward", notOnward)
                .with("embargo", embargo);
        draft.restore(() -> {});
    }

    void flush() {
        draft.flush();
    }

    /// What there is to copy.
    /// @param number of the meeting, as people say it
    void of(MinutesVersion made, ShortText number) {
        version = Optional.of(made);
        suggested = number.value().replaceAll("[^\\p{Alnum}-]+", "-") + "-v" + made.number() + ".pdf";
    }

    /// W-F1.
    boolean isAllowed() {
        return work.actor().has(Role.FILE_HOLDER) || work.actor().has(Role.PROCESS_COORDINATOR);
    }

    /// Asks where to, and saves. Wipes both.
    void save(char[] password, char[] again) {
        boolean locked = form.chosen().get() == Handover.Form.FILE_WITH_PASSWORD;
        Optional<String> objection = busy.get() != null ? Optional.of("") : objection(locked, password, again);
        Arrays.fill(again, '\0');
        Optional<Path> target =
                objection.isPresent() ? Optional.empty() : work.desk().files().save("minutes.copy.choose", suggested);
        if (target.isEmpty()) {
            Arrays.fill(password, '\0');
            objection
                    .filter(key -> !key.isEmpty())
                    .ifPresent(key -> notice.set(Notice.warning(work.texts(), key, PASSWORD_MIN)));
            return;
        }
        Progress progress = work.background().progress();
        progress.say(work.texts().get(locked ? "minutes.busy.protect" : "minutes.busy.copy"));
        busy.set(progress);
        notice.set(null);
        handOut(target.orElseThrow(), locked ? password : new char[0]);
    }

    /// Key of what is wrong, empty where a field already says so.
    private Optional<String> objection(boolean locked, char[] password, char[] again) {
        boolean whole = Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal(), form.reveal(), embargo.reveal())
                .allMatch(Optional::isPresent);
        if (!whole || version.isEmpty()) {
            return Optional.of("");
        }
        if (locked && !Arrays.equals(password, again)) {
            return Optional.of("minutes.copy.password.different");
        }
        return locked && password.length < PASSWORD_MIN ? Optional.of("minutes.copy.password.short") : Optional.empty();
    }

    /// Permission on the store thread, the file on the work pool, the line and the name on the store thread.
    private void handOut(Path target, char[] password) {
        MinutesVersion made = version.orElseThrow();
        Function<List<ShortText>, Handover> stated = stated(made);
        work.store(
                () -> leaving(made, stated),
                leaving -> work.work(
                        () -> written(leaving, target, password),
                        ready -> work.store(
                                () -> work.acts().handOut().leave(work.actor(), ready),
                                _ -> saved(target),
                                this::refuse,
                                this::idle),
                        this::refuse,
                        this::idle),
                refusal -> {
                    Arrays.fill(password, '\0');
                    refuse(refusal);
                },
                () -> {
                    Arrays.fill(password, '\0');
                    idle();
                });
    }

    /// What leaves, and the file of it.
    private record Leaving(Handover handover, byte[] pdf) {}

    private Outcome<Leaving, Refusal> leaving(MinutesVersion made, Function<List<ShortText>, Handover> stated) {
        Optional<Leaving> found =
                work.seat().transactor().read(work.actor(), Purpose.HAND_OUT, tx -> leaving(tx, made, stated));
        if (found.isEmpty()) {
            return Outcome.refused(MinutesRefusal.Plain.UNKNOWN);
        }
        return switch (work.acts()
                .handOut()
                .permit(work.actor(), found.orElseThrow().handover())) {
            case Outcome.Done<Handover, ProvisionRefusal>(Handover permitted) ->
                Outcome.done(new Leaving(permitted, found.orElseThrow().pdf()));
            case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    private Optional<Leaving> leaving(Tx tx, MinutesVersion made, Function<List<ShortText>, Handover> stated) {
        List<ShortText> sheets = work.looks().minutes().parts(tx, work.actor(), made.id()).stream()
                .flatMap(part -> part.text().caseNumber().stream())
                .toList();
        List<ShortText> items = sheets.isEmpty() ? List.of(cover()) : sheets;
        return work.looks()
                .minutes()
                .pdf(tx, work.actor(), made.id())
                .map(pdf -> new Leaving(stated.apply(items), pdf));
    }

    /// What was typed, taken from the fields at once: the store thread never touches them.
    private Function<List<ShortText>, Handover> stated(MinutesVersion made) {
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        Handover.Form how = form.reveal().orElseThrow();
        Terms terms = new Terms(notOnward.isTicked(), embargo.reveal().orElse(Optional.empty()), Optional.empty());
        return items -> new Handover(to, why, ground, how, items, Optional.of(made.id()), terms);
    }

    /// Minutes without a sheet are a cover alone.
    private ShortText cover() {
        return ShortText.of(work.texts().dutch().get("minutes.copy.cover"));
    }

    private Outcome<HandOut.Ready, Refusal> written(Leaving leaving, Path target, char[] password) {
        try {
            byte[] content = content(leaving, password);
            return switch (work.acts().handOut().write(leaving.handover(), content, target)) {
                case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                    Outcome.refused(refusal);
            };
        } catch (PrintFailed e) {
            return Outcome.refused(MinutesRefusal.Plain.PRINT_FAILED);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private byte[] content(Leaving leaving, char[] password) {
        ShortText who = leaving.handover().recipient();
        CopyProtection protection = work.acts().protection();
        return password.length > 0
                ? protection.protect(leaving.pdf(), password, who)
                : leaving.handover()
                        .terms()
                        .copy()
                        .map(number -> protection.numbered(leaving.pdf(), number, who))
                        .orElse(leaving.pdf());
    }

    private void saved(Path target) {
        busy.set(null);
        notice.set(Notice.done(work.texts(), "minutes.copy.done", target.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
        notOnward.clear();
        embargo.clear();
        draft.drop();
    }

    /// Where a call failed it may be tried again; the session says what failed.
    private void idle() {
        busy.set(null);
    }

    private void refuse(Refusal refusal) {
        busy.set(null);
        notice.set(Notice.refused(work.texts(), refusal));
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Present while a copy is made.
    ReadOnlyObjectProperty<@Nullable Progress> busy() {
        return busy.getReadOnlyProperty();
    }
}
