package nl.casustafel.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.Topic;
import nl.casustafel.minutes.MinutesSource.ItemMaterial;
import nl.casustafel.minutes.MinutesSource.Material;
import nl.casustafel.minutes.MinutesSource.SignalMaterial;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Weighing;
import org.jspecify.annotations.Nullable;

/// Fills the cover and the header: everything about a meeting that names no subject (1.12).
final class CoverText {
    private final Texts texts;
    private final Names names;

    CoverText(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /// What was decided under items that are about no signal and no case.
    static List<LongText> processDecisions(ItemMaterial item) {
        return aboutNobody(item.item().topic())
                ? item.lines().stream()
                        .filter(line -> line.kind() == LineKind.DECISION)
                        .map(LiveLine::text)
                        .toList()
                : List.of();
    }

    private static boolean aboutNobody(Topic topic) {
        return switch (topic) {
            case Topic.OfSignal _, Topic.OfCase _ -> false;
            case Topic.Confirming _, Topic.SetAside _, Topic.Approving _, Topic.Destroying _, Topic.Other _ -> true;
        };
    }

    /// @param log the last entry of the log, which only final minutes bear; null makes a concept
    MinutesHeader header(
            Meeting meeting, int version, TeamSettings settings, LocalDate today, @Nullable AuditHead log) {
        MinutesStatus status = log == null ? MinutesStatus.CONCEPT : MinutesStatus.FINAL;
        Meeting.Plan plan = meeting.plan();
        return new MinutesHeader(
                settings.teamName(),
                ShortText.of(meeting.shown(settings.meetingLabel())),
                plan.date(),
                meeting.openedAt().map(CoverText::timeOf).orElse(null),
                meeting.closedAt().map(CoverText::timeOf).orElse(null),
                CitizenNumbers.struck(plan.place()),
                names.name(plan.chair()),
                plan.secretary().map(names::name).orElse(null),
                ShortText.of(texts.get("minutes.marking")),
                version,
                status,
                log == null ? null : today,
                log,
                settings.practice());
    }

    Cover cover(Material material) {
        List<Cover.Attendee> there = material.meeting().attendees().stream()
                .map(attendee -> attendee(material, attendee))
                .sorted(Comparator.comparing(
                        Cover.Attendee::name, Comparator.comparing(ShortText::value, texts.order())))
                .toList();
        return new Cover(
                there.stream().filter(attendee -> !attendee.items().isEmpty()).toList(),
                there.stream()
                        .filter(attendee -> attendee.items().isEmpty())
                        .map(attendee -> new Cover.Absentee(attendee.name(), attendee.organisation(), null))
                        .toList(),
                material.items().stream().map(this::agendaLine).toList(),
                material.items().stream()
                        .flatMap(item -> processDecisions(item).stream())
                        .map(CitizenNumbers::struck)
                        .toList(),
                material.next().map(CoverText::next).orElse(null),
                LongText.of(texts.get("minutes.purpose")),
                LongText.of(texts.get("minutes.retention")));
    }

    private static Cover.NextMeeting next(Meeting meeting) {
        Meeting.Plan plan = meeting.plan();
        return new Cover.NextMeeting(plan.date(), plan.start(), CitizenNumbers.struck(plan.place()));
    }

    private Cover.Attendee attendee(Material material, Attendee attendee) {
        LocalDate day = material.meeting().meeting().plan().date();
        List<Integer> items = material.meeting().items().stream()
                .filter(item -> item.progress().openedAt().isPresent())
                .filter(item -> material.meeting().presentAt(item).contains(attendee.id()))
                .map(AgendaItem::position)
                .toList();
        return switch (attendee.who()) {
            case Attendee.Member(PersonId id) -> {
                TeamPerson person = names.person(id);
                yield new Cover.Attendee(
                        person.name(),
                        person.organisation().name(),
                        told(material.meeting().meeting().plan(), id)
                                ? ShortText.of(texts.get("minutes.outside.told", person.function()))
                                : person.function(),
                        names.mandated(id, day),
                        items);
            }
            case Attendee.Guest guest ->
                new Cover.Attendee(
                        CitizenNumbers.struck(guest.name()),
                        CitizenNumbers.struck(guest.organisation()),
                        ShortText.of(texts.code(guest.basis())),
                        false,
                        items);
        };
    }

    /// Whether somebody told a position and was not there (DEC-6).
    private static boolean told(Meeting.Plan plan, PersonId person) {
        return plan.kind() == MeetingKind.OUTSIDE
                && !plan.chair().equals(person)
                && !plan.secretary().equals(Optional.of(person));
    }

    private Cover.AgendaLine agendaLine(ItemMaterial item) {
        String kind = switch (item.item().topic()) {
            case Topic.OfSignal _ -> "minutes.agenda.signal";
            case Topic.OfCase _ -> "minutes.agenda.case";
            case Topic.Confirming _ -> "minutes.agenda.confirming";
            case Topic.SetAside _ -> "minutes.agenda.set-aside";
            case Topic.Approving _ -> "minutes.agenda.approving";
            case Topic.Destroying _ -> "minutes.agenda.destroying";
            case Topic.Other _ -> "minutes.agenda.other";
        };
        Optional<DossierNumber> number = item.signal()
                .map(signal -> signal.file().signal().number())
                .or(() -> item.discussed().map(found -> found.caseFile().number()));
        return new Cover.AgendaLine(
                item.item().position(),
                ShortText.of(texts.get(kind)),
                number.map(found -> ShortText.of(found.text()))
                        .or(item::approves)
                        .orElse(null),
                outcome(item).map(ShortText::of).orElse(null));
    }

    private Optional<String> outcome(ItemMaterial item) {
        if (item.item().state() == ItemState.DEFERRED) {
            return Optional.of(texts.code(ItemState.DEFERRED));
        }
        return item.signal()
                .flatMap(SignalMaterial::weighing)
                .flatMap(Weighing::decided)
                .map(decided -> texts.code(decided.decision().outcome()));
    }

    private static LocalTime timeOf(Instant instant) {
        return instant.atZone(CaseClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
