package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.MinutesRefusal.Plain;
import nl.casustafel.minutes.MinutesSource.ItemMaterial;
import nl.casustafel.minutes.MinutesSource.Material;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Composes the minutes of a meeting from what is recorded: the cover without names of subjects, and a
/// sheet per weighed signal and per case that was discussed (1.9, 1.12). What must never be printed is
/// not read, and a citizen service number that slipped into a text is struck (W-D7, W-D9).
public final class ComposeMinutes {
    private final Transactor transactor;
    private final MinutesSource source;
    private final Minutes minutes;
    private final TeamReads team;
    private final AuditReads log;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public ComposeMinutes(
            Transactor transactor,
            MinutesSource source,
            Minutes minutes,
            TeamReads team,
            AuditReads log,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.source = source;
        this.minutes = minutes;
        this.team = team;
        this.log = log;
        this.dutch = dutch;
        this.clock = clock;
    }

    /// A concept to look at, or the text that is to become final today.
    public Outcome<MinutesDocument, MinutesRefusal> handle(Actor actor, Meeting.Key meeting, MinutesStatus status) {
        return transactor.read(
                actor,
                Purpose.MAKE_MINUTES,
                tx -> material(tx, actor, meeting)
                        .map(material -> document(tx, material, status == MinutesStatus.FINAL ? log.head(tx) : null)));
    }

    Outcome<Material, MinutesRefusal> material(Tx tx, Actor actor, Meeting.Key meeting) {
        Optional<Material> found = source.read(tx, actor.minuting(meeting), meeting);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.UNKNOWN);
        }
        Material material = found.orElseThrow();
        if (!material.meeting().meeting().ledBy(actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return MinutesSource.complete(material) ? Outcome.done(material) : Outcome.refused(Plain.NOT_ALL_VISIBLE);
    }

    /// @param head the code of the log that is printed; null makes a concept
    MinutesDocument document(Tx tx, Material material, @Nullable AuditHead head) {
        Names names = Names.read(team, tx);
        CoverText cover = new CoverText(dutch, names);
        Meeting meeting = material.meeting().meeting();
        List<Sheet> sheets = material.items().stream()
                .flatMap(item -> sheet(names, item, meeting.plan().date()).stream())
                .toList();
        return new MinutesDocument(
                cover.header(
                        meeting, minutes.latestVersion(tx, meeting.id()) + 1, team.settings(tx), clock.today(), head),
                cover.cover(material),
                sheets);
    }

    /// None for an item that never lay on the table, or is about no signal and no case.
    private Optional<Sheet> sheet(Names names, ItemMaterial item, LocalDate day) {
        if (item.item().weighing().isPresent()) {
            return Optional.of(new SheetText(dutch, names, item).sheet(day));
        }
        boolean wasOnTable = item.item().progress().openedAt().isPresent();
        return wasOnTable && item.discussed().isPresent()
                ? Optional.of(new ConsultationText(dutch, names, item).sheet(day))
                : Optional.empty();
    }
}
