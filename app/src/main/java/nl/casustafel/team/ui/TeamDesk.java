package nl.casustafel.team.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.PassphraseRule;
import nl.casustafel.texts.Texts;

/// What the team's screens need of the desk.
public record TeamDesk(
        Texts texts,
        Background background,
        Events events,
        CaseClock clock,
        PassphraseRule rule,
        Drafting drafting,
        Dialogs dialogs) {}
