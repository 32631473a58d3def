package nl.casustafel.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.audit.PrintedHeads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.MinutesRefusal.Plain;
import nl.casustafel.minutes.MinutesSource.Material;
import nl.casustafel.minutes.PrintMinutes.Printed;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Makes minutes final, as version 1 or as the next after one that was opened again, with two sign-offs
/// (DEC-23): the actor, and a second person who signs in place. The file was printed outside the
/// transaction, so the text is composed again here: where it is no longer what was printed, nothing becomes
/// final.
public final class FinaliseMinutes {
    private final Transactor transactor;
    private final ComposeMinutes compose;
    private final Minutes minutes;
    private final Log log;
    private final CaseClock clock;

    /// The log as final minutes meet it: they wait for its check, and bear the code of its last entry.
    public record Log(LogStanding standing, AuditReads reads, PrintedHeads printed) {}

    public FinaliseMinutes(Transactor transactor, ComposeMinutes compose, Minutes minutes, Log log, CaseClock clock) {
        this.transactor = transactor;
        this.compose = compose;
        this.minutes = minutes;
        this.log = log;
        this.clock = clock;
    }

    /// @param printed composed as [MinutesStatus#FINAL] and printed
    /// @param second someone who sat at this meeting, not the actor
    public Outcome<MinutesVersion, MinutesRefusal> handle(
            Actor actor, Meeting.Key meeting, Printed printed, SignatureProof second) {
        return transactor.write(
                actor,
                Purpose.MAKE_MINUTES,
                tx -> compose.material(tx, actor, meeting)
                        .then(material -> objection(tx, actor, material, printed, second)
                                .<Outcome<MinutesVersion, MinutesRefusal>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(keep(tx, actor, material, printed, second)))));
    }

    private Optional<MinutesRefusal> objection(
            Tx tx, Actor actor, Material material, Printed printed, SignatureProof second) {
        Optional<LogRefusal> unchecked = log.standing().objection();
        if (unchecked.isPresent()) {
            return unchecked.map(MinutesRefusal.OfLog::new);
        }
        if (minutes.standFinal(tx, material.meeting().meeting().id())) {
            return Optional.of(Plain.ALREADY_FINAL);
        }
        AuditHead head = printed.document().header().log();
        if (head == null) {
            return Optional.of(Plain.NOT_COMPOSED_AS_FINAL);
        }
        if (second.person().equals(actor.person())) {
            return Optional.of(Plain.SAME_SIGNER);
        }
        if (!satThere(material, second.person())) {
            return Optional.of(Plain.SIGNER_NOT_AT_TABLE);
        }
        List<OpenPoint> open = OpenPoints.of(material);
        if (!open.isEmpty()) {
            return Optional.of(new MinutesRefusal.StillOpen(open));
        }
        ControlCode now = CanonicalText.of(compose.document(tx, material, head)).code();
        return now.equals(CanonicalText.of(printed.document()).code())
                        && log.reads().at(tx, head.seq()).equals(Optional.of(head))
                ? Optional.empty()
                : Optional.of(Plain.CHANGED_MEANWHILE);
    }

    private static boolean satThere(Material material, PersonId person) {
        Set<Attendee.Key> shown = material.meeting().presence().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return material.meeting().attendees().stream()
                .anyMatch(attendee -> attendee.person().equals(Optional.of(person)) && shown.contains(attendee.id()));
    }

    private MinutesVersion keep(Tx tx, Actor actor, Material material, Printed printed, SignatureProof second) {
        Meeting.Key meeting = material.meeting().meeting().id();
        byte[] pdf = printed.pdf();
        MinutesVersion version = new MinutesVersion(
                MinutesVersion.Key.fresh(),
                meeting,
                printed.document().header().version(),
                new FileHash(CanonicalText.of(printed.document()).code().hex()),
                clock.now(),
                new MinutesVersion.SignedBy(actor.person(), second.person()),
                FileHash.of(pdf));
        minutes.add(tx, version, parts(material, printed.document()), pdf);
        log.printed().add(tx, Objects.requireNonNull(printed.document().header().log()), clock.now());
        tx.audit(MinutesAction.MINUTES_FINALISED, version.id());
        tx.audit(MinutesAction.MINUTES_SIGNED, second.person(), second.with().name());
        tx.emit(new MinutesFinalised(meeting, version.id()));
        return version;
    }

    private static List<MinutesPart> parts(Material material, MinutesDocument document) {
        Map<Integer, AgendaItem.Key> items =
                material.meeting().items().stream().collect(Collectors.toMap(AgendaItem::position, AgendaItem::id));
        List<MinutesPart> parts = new ArrayList<>();
        parts.add(new MinutesPart(1, Optional.empty(), MinutesPart.Canonical.of(CanonicalText.ofCover(document))));
        for (Sheet sheet : document.sheets()) {
            parts.add(new MinutesPart(
                    parts.size() + 1,
                    Optional.ofNullable(items.get(sheet.item())),
                    MinutesPart.Canonical.of(CanonicalText.of(document.header(), sheet))));
        }
        return parts;
    }
}
