package nl.casustafel.excerpt.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Roll;
import nl.casustafel.excerpt.MakeRedaction;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.RedactionFor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// What can leave of the final minutes of a meeting other than whole: the redacted versions there are, and
/// beginning one.
final class ExcerptsModel {
    final ObservableList<Redaction> redactions = FXCollections.observableArrayList();
    final Choice<RedactionFor> reader;
    private final ExcerptWork work;
    private final Meeting.Key meeting;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private Optional<MinutesVersion.Key> version = Optional.empty();
    private Map<PersonId, ShortText> names = Map.of();

    ExcerptsModel(ExcerptWork work, Meeting.Key meeting) {
        this.work = work;
        this.meeting = meeting;
        reader = Choice.of(RedactionFor.class, work.texts());
        title.set(work.texts().get("excerpts.title"));
    }

    private record Look(
            Optional<MinutesVersion.Key> version,
            String number,
            List<Redaction> redactions,
            Map<PersonId, ShortText> names) {}

    void load() {
        work.background()
                .store(() -> work.seat().transactor().read(work.actor(), Purpose.HAND_OUT, this::look))
                .then(this::show);
    }

    private Look look(Tx tx) {
        Optional<MinutesVersion.Key> found = work.looks().minutes().versions(tx, work.actor(), meeting).stream()
                .findFirst()
                .map(MinutesVersion::id)
                .filter(id ->
                        work.looks().minutes().reopened(tx, work.actor(), id).isEmpty());
        String number = work.looks()
                .meetings()
                .again(tx, work.actor(), meeting)
                .map(file ->
                        file.meeting().shown(work.looks().team().settings(tx).meetingLabel()))
                .orElse("");
        return new Look(
                found,
                number,
                found.map(id -> work.looks().redactions().of(tx, work.actor(), id))
                        .orElse(List.of()),
                work.names(tx));
    }

    private void show(Look look) {
        version = look.version();
        names = look.names();
        title.set(work.texts().get("excerpts.title.of", look.number()));
        redactions.setAll(look.redactions());
        if (version.isEmpty()) {
            notice.set(Notice.info(work.texts(), "excerpts.none"));
        }
    }

    /// A row of the list.
    Roll.Said said(Redaction redaction) {
        return new Roll.Said(
                work.texts()
                        .get(
                                "excerpts.row",
                                work.texts().code(redaction.reader()),
                                work.texts().code(redaction.state())),
                work.texts()
                        .get(
                                "excerpts.row.beneath",
                                redaction.begun().at(),
                                names.getOrDefault(redaction.begun().by(), ShortText.of("?"))
                                        .value(),
                                redaction.marks().size()));
    }

    boolean makes() {
        return MakeRedaction.allowedTo(work.actor());
    }

    void begin() {
        Optional<RedactionFor> whom = reader.reveal();
        if (whom.isPresent() && version.isPresent()) {
            work.store(
                    () -> work.acts().make().begin(work.actor(), version.orElseThrow(), whom.orElseThrow()),
                    this::open,
                    this::refuse,
                    () -> {});
        }
    }

    void open(Redaction.Key redaction) {
        work.desk().navigator().go(new RedactionPlace(redaction));
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}
