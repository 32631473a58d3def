package nl.casustafel.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.minutes.MinutesSource.CaseMaterial;
import nl.casustafel.minutes.MinutesSource.ItemMaterial;
import nl.casustafel.minutes.MinutesSource.SignalMaterial;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Transactor;
import nl.casustafel.weighing.Agreement;
import nl.casustafel.weighing.Weighing;

/// Finds what is open before *Afronden*, in the order of the agenda, as a list the screen walks.
public final class OpenPoints {
    private final Transactor transactor;
    private final MinutesSource source;

    public OpenPoints(Transactor transactor, MinutesSource source) {
        this.transactor = transactor;
        this.source = source;
    }

    /// Empty where nothing is open; nothing at all for who may not see the meeting. Opens every file of the
    /// agenda, with a line in the log for each.
    public List<OpenPoint> handle(Actor actor, Meeting.Key meeting) {
        return read(source, actor, meeting);
    }

    /// The same for a screen that stands and refreshes, which is no opening: leaves no line.
    public List<OpenPoint> again(Actor actor, Meeting.Key meeting) {
        return read(source.again(), actor, meeting);
    }

    private List<OpenPoint> read(MinutesSource from, Actor actor, Meeting.Key meeting) {
        return transactor.read(
                actor,
                Purpose.MAKE_MINUTES,
                tx -> from.read(tx, actor.minuting(meeting), meeting)
                        .map(OpenPoints::of)
                        .orElse(List.of()));
    }

    static List<OpenPoint> of(MinutesSource.Material material) {
        List<OpenPoint> points = new ArrayList<>();
        for (ItemMaterial item : material.items()) {
            about(material, item, points);
        }
        if (material.meeting().meeting().state() != MeetingState.CLOSED) {
            points.add(new OpenPoint.NotEnded());
        }
        return points;
    }

    private static void about(MinutesSource.Material material, ItemMaterial item, List<OpenPoint> points) {
        AgendaItem.Key id = item.item().id();
        int position = item.item().position();
        item.signal().flatMap(SignalMaterial::weighing).filter(Weighing::isOpen).ifPresent(_ -> {
            if (item.signal().orElseThrow().positions().agreement() instanceof Agreement.Missing(Set<Party> parties)) {
                points.add(new OpenPoint.PositionsMissing(id, position, parties));
            }
            points.add(new OpenPoint.Undecided(id, position));
        });
        long said = item.lines().stream()
                .filter(line -> line.kind() == LineKind.ACTION)
                .count();
        if (said > item.actions().size()) {
            points.add(new OpenPoint.ActionsWithoutOwner(
                    id, position, (int) said - item.actions().size()));
        }
        if (namesASubject(material, item)) {
            points.add(new OpenPoint.SubjectOnCover(id, position));
        }
        if (item.namesReporter()) {
            points.add(new OpenPoint.ReporterNamed(id, position));
        }
        if (!item.item().state().ended()) {
            points.add(new OpenPoint.NotClosed(id, position));
        }
    }

    private static boolean namesASubject(MinutesSource.Material material, ItemMaterial item) {
        List<String> said = CoverText.processDecisions(item).stream()
                .map(text -> text.value().toLowerCase(Locale.ROOT))
                .toList();
        return material.items().stream()
                .flatMap(other -> Stream.concat(
                        other.signal().flatMap(signal -> signal.file().subject()).stream(),
                        other.discussed().flatMap(CaseMaterial::subject).stream()))
                .map(subject -> subject.calledBy().value().toLowerCase(Locale.ROOT))
                .anyMatch(called -> said.stream().anyMatch(text -> text.contains(called)));
    }
}
