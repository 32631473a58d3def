package nl.casustafel.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;

/// Admissions that wait for the driehoek (T-S7): for whoever lays them before it, and who runs cases.
final class RatificationRows {
    private RatificationRows() {}

    static List<TodayRow> due(RatificationReads ratifications, Tx tx, Actor actor, LocalDate until) {
        return ratifications.awaited(tx, actor).stream()
                .filter(one -> CaseRoles.runs(actor) || one.owner().equals(actor.person()))
                .filter(one -> !one.dueOn().isAfter(until))
                .map(one -> new TodayRow(
                        TodayKind.RATIFY, ShortText.of(one.number().text()), Optional.of(one.dueOn()), one.signal()))
                .toList();
    }
}
