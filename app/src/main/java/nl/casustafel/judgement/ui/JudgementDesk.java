package nl.casustafel.judgement.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
public record JudgementDesk(
        Texts texts,
        Background background,
        Events events,
        Navigator navigator,
        Drafting drafting,
        JudgementWays ways) {}
