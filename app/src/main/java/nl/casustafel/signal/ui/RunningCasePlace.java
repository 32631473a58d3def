package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// Taking over a case that was decided before this program.
public record RunningCasePlace() implements Place {}
