package nl.casustafel.minutes.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Progress;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingChanged;
import nl.casustafel.minutes.MinutesFinalised;
import nl.casustafel.minutes.MinutesRefusal;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.OpenPoint;
import nl.casustafel.minutes.PrintMinutes.Printed;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.team.SignatureProof;
import org.jspecify.annotations.Nullable;

/// *Afronden* of one meeting: what is open, the minutes as they will be, the second signature, the version.
final class MinutesModel {
    /// How far the minutes are.
    enum Phase {
        LOADING,
        /// Something is open; a concept can be looked at.
        OPEN,
        /// Nothing is open; the text that is to become final was not looked at yet.
        READY,
        /// The text to be signed is on the screen.
        SIGNING,
        FINAL
    }

    final ObservableList<OpenRow> open = FXCollections.observableArrayList();
    final Choice<Signer> second;
    final PreviewModel preview;
    final CopyModel copy;
    private final MinutesWork work;
    private final Meeting.Key meeting;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper version = new ReadOnlyStringWrapper("");
    final Field<LongText> reason = Field.paragraphs();
    private final ReadOnlyStringWrapper reopened = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> busy = new ReadOnlyObjectWrapper<>();
    private @Nullable Printed printed;

    MinutesModel(MinutesWork work, Meeting.Key meeting) {
        this.work = work;
        this.meeting = meeting;
        second = new Choice<>(List.of(), signer -> signer.name().value());
        preview = new PreviewModel(work.looks().preview(), work.background());
        copy = new CopyModel(work, meeting);
        title.set(work.texts().get("minutes.title"));
    }

    Events.Subscription listen() {
        Events.Subscription changed = work.desk().events().on(MeetingChanged.class, event -> {
            if (event.meeting().equals(meeting)) {
                changed();
            }
        });
        Events.Subscription signed = work.desk().events().on(MinutesFinalised.class, event -> {
            if (event.meeting().equals(meeting)) {
                load();
            }
        });
        return () -> {
            changed.close();
            signed.close();
            preview.clear();
        };
    }

    void load() {
        boolean again = phase.get() != Phase.LOADING;
        work.background()
                .store(() -> MinutesLook.read(work, meeting, again))
                .then(found -> found.ifPresentOrElse(this::show, () -> refuse(MinutesRefusal.Plain.UNKNOWN)));
    }

    /// What was printed no longer holds.
    private void changed() {
        if (phase.get() != Phase.FINAL) {
            printed = null;
            preview.clear();
        }
        load();
    }

    private void show(MinutesLook look) {
        title.set(work.texts().get("minutes.title.of", look.number()));
        open.setAll(look.open().stream()
                .map(point -> OpenRow.of(point, work.texts()))
                .toList());
        second.offer(look.signers());
        Optional<MinutesVersion> found = look.version();
        reopened.set(look.reopened()
                .map(again -> work.texts()
                        .get(
                                "minutes.reopened",
                                found.orElseThrow().number(),
                                again.at(),
                                look.nameOf(again.by()),
                                again.reason().value(),
                                found.orElseThrow().number() + 1))
                .orElse(""));
        if (found.isPresent() && look.reopened().isEmpty()) {
            becomeFinal(look, found.orElseThrow());
        } else if (!open.isEmpty()) {
            printed = null;
            phase.set(Phase.OPEN);
        } else {
            phase.set(printed == null ? Phase.READY : Phase.SIGNING);
        }
    }

    private void becomeFinal(MinutesLook look, MinutesVersion made) {
        boolean seen = phase.get() == Phase.FINAL;
        version.set(work.texts()
                .get(
                        "minutes.version",
                        made.number(),
                        made.finalisedAt(),
                        look.nameOf(made.signedBy().maker()),
                        look.nameOf(made.signedBy().second())));
        code.set(made.printedCode().printed());
        copy.of(made, look.number());
        phase.set(Phase.FINAL);
        if (!seen) {
            showFinal(made);
        }
    }

    private void showFinal(MinutesVersion made) {
        work.background()
                .store(() -> work.seat()
                        .transactor()
                        .read(
                                work.actor(),
                                Purpose.MAKE_MINUTES,
                                tx -> work.looks().minutes().pdf(tx, work.actor(), made.id())))
                .then(pdf -> pdf.ifPresent(preview::show));
    }

    /// Composes, prints, reads back and shows; the text that is to be signed where nothing is open.
    void look() {
        if (busy.get() != null || phase.get() == Phase.FINAL || phase.get() == Phase.LOADING) {
            return;
        }
        MinutesStatus status = open.isEmpty() ? MinutesStatus.FINAL : MinutesStatus.CONCEPT;
        Progress progress = work.background().progress();
        busy.set(progress);
        notice.set(null);
        progress.say(work.texts().get("minutes.busy.compose"));
        work.store(
                () -> work.acts().compose().handle(work.actor(), meeting, status),
                document -> {
                    progress.say(work.texts()
                            .get("minutes.busy.print", document.sheets().size()));
                    work.work(() -> work.acts().print().print(document), this::look, this::refuse, this::idle);
                },
                this::refuse,
                this::idle);
    }

    private void look(Printed made) {
        busy.set(null);
        preview.show(made.pdf());
        if (made.document().header().status() == MinutesStatus.FINAL && open.isEmpty()) {
            printed = made;
            phase.set(Phase.SIGNING);
        }
    }

    /// The second person signs in place, and with that the minutes are final. Wipes `typed`.
    void sign(Signer signer, char[] typed) {
        Printed toSign = printed;
        if (toSign == null || busy.get() != null) {
            Arrays.fill(typed, '\0');
            return;
        }
        Progress progress = work.background().progress();
        progress.say(work.texts().get("minutes.busy.sign"));
        busy.set(progress);
        Background background = work.background();
        background
                .store(() -> work.seat().signatures().of(signer.person()))
                .otherwise(() -> {
                    Arrays.fill(typed, '\0');
                    idle();
                })
                .then(hand -> background
                        .work(() -> hand.sign(typed))
                        .otherwise(this::idle)
                        .then(proof -> proof.ifPresentOrElse(given -> finalise(toSign, given), () -> {
                            busy.set(null);
                            second.refuse(new Problem("minutes.sign.not-recognised"));
                        })));
    }

    private void finalise(Printed toSign, SignatureProof given) {
        work.background()
                .store(() -> work.acts().finalise().handle(work.actor(), meeting, toSign, given))
                .otherwise(this::idle)
                .then(this::answered);
    }

    /// Where a call failed it may be tried again; the session says what failed.
    private void idle() {
        busy.set(null);
    }

    private void answered(Outcome<MinutesVersion, MinutesRefusal> outcome) {
        busy.set(null);
        switch (outcome) {
            case Outcome.Done<MinutesVersion, MinutesRefusal>(MinutesVersion made) -> {
                printed = null;
                notice.set(Notice.done(work.texts(), "minutes.final.done", made.number()));
                load();
            }
            case Outcome.Refused<MinutesVersion, MinutesRefusal>(MinutesRefusal refusal) -> {
                refuse(refusal);
                if (refusal == MinutesRefusal.Plain.CHANGED_MEANWHILE) {
                    changed();
                }
            }
        }
    }

    /// Whether this person may open final minutes again.
    boolean reopens() {
        return ReopenMinutes.allowedTo(work.actor());
    }

    /// Opens them again, for the reason that is typed.
    void reopen() {
        reason.reveal()
                .ifPresent(why -> work.store(
                        () -> work.acts().reopen().handle(work.actor(), meeting, why),
                        _ -> {
                            reason.clear();
                            printed = null;
                            preview.clear();
                            load();
                        },
                        this::refuse,
                        this::idle));
    }

    /// Goes to what can leave other than whole.
    void excerpts() {
        work.desk().navigator().go(work.ways().excerpts(meeting));
    }

    private void refuse(Refusal refusal) {
        busy.set(null);
        notice.set(Notice.refused(work.texts(), refusal));
    }

    /// Goes to where it is put right.
    void go(OpenRow row) {
        work.desk()
                .navigator()
                .go(
                        switch (row.point()) {
                            case OpenPoint.NotEnded _ -> work.ways().meeting(meeting);
                            case OpenPoint.NotClosed open -> item(open.item());
                            case OpenPoint.Undecided open -> item(open.item());
                            case OpenPoint.PositionsMissing open -> item(open.item());
                            case OpenPoint.ActionsWithoutOwner open -> item(open.item());
                            case OpenPoint.SubjectOnCover open -> item(open.item());
                            case OpenPoint.ReporterNamed open -> item(open.item());
                        });
    }

    private Place item(AgendaItem.Key item) {
        return work.ways().item(meeting, item);
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Which version, since when and by whom; empty while there is none.
    ReadOnlyStringProperty version() {
        return version.getReadOnlyProperty();
    }

    /// That a version was opened again, by whom and why; empty where none was.
    ReadOnlyStringProperty reopened() {
        return reopened.getReadOnlyProperty();
    }

    /// The code of the whole, as it is printed in it.
    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Present while something lasts.
    ReadOnlyObjectProperty<@Nullable Progress> busy() {
        return busy.getReadOnlyProperty();
    }
}
