package nl.casustafel.practice;

import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// What everything that happens in the practice team happens with.
record Setting(
        PracticeRooms rooms,
        Transactor transactor,
        CaseClock clock,
        Timeline timeline,
        Stories stories,
        PracticeTeam team) {}
