package nl.casustafel.excerpt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.excerpt.ExcerptRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.Excerpt;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintFailed;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionRefusal;
import org.jspecify.annotations.Nullable;

/// To whom, why and on which ground, and then the file with its line in the register (W-F1, W-F4): composed
/// and permitted on the store thread, printed on the work pool, and with its line and name on the store
/// thread, where it is asked once more whether it still may leave.
final class LeavingModel {
    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    private final ExcerptWork work;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> busy = new ReadOnlyObjectWrapper<>();

    /// What leaves. Not a record of texts that a view could cover.
    /// @param items for the register
    record Composed(Excerpt excerpt, MinutesVersion.Key minutes, List<ShortText> items) implements PersonalData {
        @Override
        public String toString() {
            return "Composed[]";
        }
    }

    /// What is to leave, asked for when it does.
    /// @param compose on the store thread
    /// @param objection asked again in the last step
    record Wanted(
            Handover.Form form,
            String name,
            Supplier<Outcome<Composed, ExcerptRefusal>> compose,
            Supplier<Optional<ExcerptRefusal>> objection) {}

    LeavingModel(ExcerptWork work, String draftKey) {
        this.work = work;
        draft = new FormDraft(work.desk().drafting(), draftKey)
                .with("recipient", recipient)
                .with("purpose", purpose)
                .with("basis", basis);
        draft.restore(() -> {});
    }

    void flush() {
        draft.flush();
    }

    /// Asks where to, and saves.
    void save(Wanted wanted) {
        boolean whole =
                Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal()).allMatch(Optional::isPresent);
        if (!whole || busy.get() != null) {
            return;
        }
        work.desk().files().save("leaving.choose", wanted.name()).ifPresent(target -> leave(wanted, target));
    }

    private record Leaving(Composed composed, Handover handover) {}

    private void leave(Wanted wanted, Path target) {
        Progress progress = work.background().progress();
        progress.say(work.texts().get("leaving.busy"));
        busy.set(progress);
        notice.set(null);
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        work.store(
                () -> permitted(
                        wanted.compose().get(),
                        composed -> new Handover(
                                to, why, ground, wanted.form(), composed.items(), Optional.of(composed.minutes()))),
                leaving -> work.work(
                        () -> written(leaving, target),
                        ready -> work.store(() -> left(wanted, ready), _ -> saved(target), this::refuse, this::idle),
                        this::refuse,
                        this::idle),
                this::refuse,
                this::idle);
    }

    private Outcome<Leaving, Refusal> permitted(
            Outcome<Composed, ExcerptRefusal> made, Function<Composed, Handover> stated) {
        return switch (made) {
            case Outcome.Refused<Composed, ExcerptRefusal>(ExcerptRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Composed, ExcerptRefusal>(Composed composed) ->
                switch (work.acts().handOut().permit(work.actor(), stated.apply(composed))) {
                    case Outcome.Done<Handover, ProvisionRefusal>(Handover handover) ->
                        Outcome.done(new Leaving(composed, handover));
                    case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                };
        };
    }

    private Outcome<HandOut.Ready, Refusal> written(Leaving leaving, Path target) {
        try {
            byte[] pdf = work.acts().printer().print(leaving.composed().excerpt());
            return switch (work.acts().handOut().write(leaving.handover(), pdf, target)) {
                case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                    Outcome.refused(refusal);
            };
        } catch (PrintFailed e) {
            return Outcome.refused(ExcerptRefusal.PRINT_FAILED);
        }
    }

    private Outcome<Provision, Refusal> left(Wanted wanted, HandOut.Ready ready) {
        Optional<ExcerptRefusal> objection = wanted.objection().get();
        if (objection.isPresent()) {
            work.acts().handOut().drop(ready);
            return Outcome.refused(objection.get());
        }
        return switch (work.acts().handOut().leave(work.actor(), ready)) {
            case Outcome.Done<Provision, ProvisionRefusal>(Provision line) -> Outcome.done(line);
            case Outcome.Refused<Provision, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    private void saved(Path target) {
        busy.set(null);
        notice.set(Notice.done(work.texts(), "leaving.done", target.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
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

    /// Present while a file is made.
    ReadOnlyObjectProperty<@Nullable Progress> busy() {
        return busy.getReadOnlyProperty();
    }
}
