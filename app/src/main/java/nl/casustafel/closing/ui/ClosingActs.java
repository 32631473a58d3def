package nl.casustafel.closing.ui;

import nl.casustafel.closing.JudgeNecessity;

/// What these screens do.
public record ClosingActs(JudgeNecessity necessity) {}
