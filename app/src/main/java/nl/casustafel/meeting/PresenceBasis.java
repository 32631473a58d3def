package nl.casustafel.meeting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Says who at the table may be shown an item, and who needs a second thought first (1.9, 1.13).
public final class PresenceBasis {
    private static final Set<Role> TABLE = EnumSet.of(Role.DECIDER, Role.FILE_HOLDER, Role.PROCESS_COORDINATOR);

    private final TeamReads team;
    private final CaseFiles cases;

    public PresenceBasis(TeamReads team, CaseFiles cases) {
        this.team = team;
        this.cases = cases;
    }

    /// Empty where there is a basis.
    Optional<PresenceWarning> warning(Tx tx, Actor actor, AgendaItem item, Attendee attendee) {
        return reason(tx, actor, item.topic(), attendee).map(why -> new PresenceWarning(attendee.id(), why));
    }

    private Optional<PresenceWarning.Reason> reason(Tx tx, Actor actor, Topic topic, Attendee attendee) {
        if (!(topic instanceof Topic.OfSignal || topic instanceof Topic.OfCase || topic instanceof Topic.Confirming)) {
            return Optional.empty();
        }
        return switch (attendee.who()) {
            case Attendee.Guest guest ->
                Optional.of(
                        guest.basis() == GuestBasis.ANONYMOUS
                                ? PresenceWarning.Reason.ANONYMOUS
                                : PresenceWarning.Reason.THIRD_PARTY);
            case Attendee.Member(PersonId person) -> reason(tx, actor, topic, person);
        };
    }

    private Optional<PresenceWarning.Reason> reason(Tx tx, Actor actor, Topic topic, PersonId person) {
        if (atTheTable(tx, person)) {
            return Optional.empty();
        }
        return switch (topic) {
            case Topic.OfCase(CaseId id) when designated(tx, actor, id, person) -> Optional.empty();
            case Topic.OfCase _ -> Optional.of(PresenceWarning.Reason.NOT_DESIGNATED);
            default -> Optional.of(PresenceWarning.Reason.DOES_NOT_WEIGH);
        };
    }

    private boolean atTheTable(Tx tx, PersonId person) {
        return team.person(tx, person)
                .filter(known -> !Collections.disjoint(known.roles(), TABLE))
                .isPresent();
    }

    private boolean designated(Tx tx, Actor actor, CaseId id, PersonId person) {
        return cases.find(tx, actor, id).stream()
                .flatMap(found -> found.value().participants().stream())
                .anyMatch(participant -> participant.person().equals(Optional.of(person)));
    }
}
