package nl.casustafel.team;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.team.TeamRefusal.WorkLeft;
import nl.casustafel.vault.Tx;

/// Hands over what waits for somebody who leaves, all of it at once (DEC-5). The successor works for the
/// same organisation: what stays with the receiver of a report stays in that house (DEC-7, W-D7).
final class HandOver {
    private final Team team;
    private final List<OpenWork> works;

    HandOver(Team team, List<OpenWork> works) {
        this.team = team;
        this.works = List.copyOf(works);
    }

    Optional<TeamRefusal> against(Tx tx, TeamPerson after, Optional<PersonId> successor) {
        List<OpenWork> left =
                works.stream().filter(work -> work.leftBy(tx, after) > 0).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (successor.isEmpty()) {
            return Optional.of(new WorkLeft(
                    left.stream().mapToInt(work -> work.leftBy(tx, after)).sum()));
        }
        boolean fits = successor
                .flatMap(id -> team.person(tx, id))
                .filter(TeamPerson::active)
                .filter(person -> !person.id().equals(after.id()))
                .filter(person ->
                        person.organisation().id().equals(after.organisation().id()))
                .filter(person -> left.stream().allMatch(work -> work.fits(tx, after, person)))
                .isPresent();
        return fits ? Optional.empty() : Optional.of(Rule.SUCCESSOR_UNFIT);
    }

    void handOver(Tx tx, TeamPerson after, Optional<PersonId> successor) {
        successor.ifPresent(to -> works.stream()
                .filter(work -> work.leftBy(tx, after) > 0)
                .forEach(work -> work.handOver(tx, after, to)));
    }
}
