package nl.casustafel.excerpt.ui;

import nl.casustafel.excerpt.ComposeRedacted;
import nl.casustafel.excerpt.JudgeRedaction;
import nl.casustafel.excerpt.MakeRedaction;
import nl.casustafel.excerpt.OpenRedaction;
import nl.casustafel.minutes.ExcerptPrinter;
import nl.casustafel.provision.HandOut;

/// What is done on the screens.
public record ExcerptActs(
        MakeRedaction make,
        JudgeRedaction judge,
        OpenRedaction open,
        ComposeRedacted compose,
        ExcerptPrinter printer,
        HandOut handOut) {}
