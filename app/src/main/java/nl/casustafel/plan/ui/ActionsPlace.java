package nl.casustafel.plan.ui;

import nl.casustafel.desk.Place;

/// Actions over all cases.
public record ActionsPlace() implements Place {}
