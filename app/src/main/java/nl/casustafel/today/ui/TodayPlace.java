package nl.casustafel.today.ui;

import nl.casustafel.desk.Place;

/// The screen a day begins with.
public record TodayPlace() implements Place {}
