package nl.casustafel.plan.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
/// @param calendar the way out for days of actions
public record PlanDesk(
        Texts texts,
        Background background,
        Events events,
        Drafting drafting,
        Navigator navigator,
        PlanWays ways,
        FileChoice files,
        CalendarOutlet calendar) {}
