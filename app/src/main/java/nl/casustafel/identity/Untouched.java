package nl.casustafel.identity;

import java.util.List;
import java.util.Optional;
import nl.casustafel.identity.IdentityRefusal.AtTable;
import nl.casustafel.identity.IdentityRefusal.Elsewhere;
import nl.casustafel.identity.IdentityRefusal.Rule;
import nl.casustafel.kernel.Actor;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;

/// When what is written of a subject may not be touched: others read it unseen, it lies at the table, or
/// another team works on it.
final class Untouched {
    private final SignalReads signals;
    private final SamePersons same;

    Untouched(SignalReads signals, SamePersons same) {
        this.signals = signals;
        this.same = same;
    }

    Optional<IdentityRefusal> against(Tx tx, Actor actor, SubjectId id) {
        if (!same.wholeInSight(tx, actor, id)) {
            return Optional.of(Rule.NOT_ALL_SEEN);
        }
        List<EarlierSignal> about = signals.about(tx, actor, id);
        Optional<IdentityRefusal> atTable = about.stream()
                .filter(signal -> liesAtTable(signal.state()))
                .findFirst()
                .map(signal -> new AtTable(signal.number()));
        return atTable.or(() -> about.stream()
                .filter(signal -> signals.again(tx, actor, signal.id())
                        .filter(file -> file.elsewhere().isPresent())
                        .isPresent())
                .findFirst()
                .map(signal -> new Elsewhere(signal.number())));
    }

    /// From the agenda until it was weighed.
    private static boolean liesAtTable(SignalState state) {
        return state.takesFacts() && !state.amendable();
    }
}
