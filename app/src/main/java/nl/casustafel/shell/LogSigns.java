package nl.casustafel.shell;

import javafx.beans.value.ObservableValue;
import nl.casustafel.audit.ChainState;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.StatusLine;
import nl.casustafel.texts.Texts;

/// What the status line says of the log: that it is being checked, was found whole, or is broken and where.
final class LogSigns {
    private LogSigns() {}

    static void show(StatusLine status, Texts texts, ObservableValue<ChainState> log) {
        status.state("log", Icon.CHECK, log.map(state -> switch (state) {
            case ChainState.Underway _ -> texts.get("shell.status.log.checking");
            case ChainState.Whole _ -> texts.get("shell.status.log.whole");
            case ChainState.Broken _ -> "";
        }));
        status.alarm(
                "log-broken",
                Icon.WARNING,
                log.map(state -> state instanceof ChainState.Broken(long seq)
                        ? texts.get("shell.status.log.broken", texts.number(seq))
                        : ""));
    }
}
