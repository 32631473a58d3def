package nl.casustafel.shell;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaRow;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.Happening;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingRow;

/// What meetings and weighings know of a signal, for its timeline; each through its own gate.
final class SignalHappenings implements Happening.Elsewhere {
    private final Stores stores;
    private final Texts texts;

    SignalHappenings(Stores stores, Texts texts) {
        this.stores = stores;
        this.texts = texts;
    }

    @Override
    public List<Happening> of(Tx tx, Actor actor, SignalId signal) {
        ShortText label = stores.team.settings(tx).meetingLabel();
        return Stream.concat(
                        stores.meetingReads.agendasOf(tx, actor, signal).stream()
                                .map(row -> agenda(row, label)),
                        stores.weighings.of(tx, actor, signal).stream().map(this::weighing))
                .toList();
    }

    private Happening agenda(AgendaRow row, ShortText label) {
        return new Happening(
                row.heldOn().atStartOfDay(CaseClock.ZONE).toInstant(),
                true,
                texts.get("shell.time.agenda", row.shown(label), row.state()),
                "");
    }

    private Happening weighing(WeighingRow row) {
        return new Happening(
                row.openedAt(),
                false,
                row.outcome()
                        .map(outcome -> texts.get("shell.time.weighed", row.manner(), outcome))
                        .orElseGet(() -> texts.get("shell.time.weighing", row.manner())),
                "");
    }
}
