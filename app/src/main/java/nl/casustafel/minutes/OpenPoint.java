package nl.casustafel.minutes;

import java.util.Set;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.team.Party;

/// Something *Afronden* asks about before minutes can become final.
public sealed interface OpenPoint {
    /// The meeting itself was not ended.
    record NotEnded() implements OpenPoint {}

    /// An item nobody closed or put back.
    record NotClosed(AgendaItem.Key item, int position) implements OpenPoint {}

    /// A signal on the table that was not decided.
    record Undecided(AgendaItem.Key item, int position) implements OpenPoint {}

    /// Positions that were not taken (W-C3).
    record PositionsMissing(AgendaItem.Key item, int position, Set<Party> parties) implements OpenPoint {
        public PositionsMissing {
            parties = Set.copyOf(parties);
        }
    }

    /// Lines that say an action, while fewer actions have an owner and a date.
    /// @param lines how many have none
    record ActionsWithoutOwner(AgendaItem.Key item, int position, int lines) implements OpenPoint {}

    /// A decision on the process names a subject of this meeting, while it is printed on the cover (1.12).
    record SubjectOnCover(AgendaItem.Key item, int position) implements OpenPoint {}

    /// A line names the reporter of the signal, whose name is not printed (W-D7).
    record ReporterNamed(AgendaItem.Key item, int position) implements OpenPoint {}

    /// Key of the sentence that asks it; `{0}` is the number of the item, `{1}` what is missing.
    default String textKey() {
        return switch (this) {
            case NotEnded _ -> "minutes.open.not-ended";
            case NotClosed _ -> "minutes.open.not-closed";
            case Undecided _ -> "minutes.open.undecided";
            case PositionsMissing _ -> "minutes.open.positions-missing";
            case ActionsWithoutOwner _ -> "minutes.open.actions-without-owner";
            case SubjectOnCover _ -> "minutes.open.subject-on-cover";
            case ReporterNamed _ -> "minutes.open.reporter-named";
        };
    }
}
