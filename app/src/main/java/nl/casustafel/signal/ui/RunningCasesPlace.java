package nl.casustafel.signal.ui;

import nl.casustafel.desk.Place;

/// Taking over an old list of running cases with their actions.
public record RunningCasesPlace() implements Place {}
