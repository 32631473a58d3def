package nl.casustafel.minutes.ui;

import nl.casustafel.minutes.ComposeMinutes;
import nl.casustafel.minutes.CopyProtection;
import nl.casustafel.minutes.FinaliseMinutes;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.provision.HandOut;

/// What is done on the screen of the minutes.
public record MinutesActs(
        ComposeMinutes compose,
        PrintMinutes print,
        FinaliseMinutes finalise,
        ReopenMinutes reopen,
        HandOut handOut,
        CopyProtection protection) {}
