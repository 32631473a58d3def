package nl.casustafel.team.ui;

import nl.casustafel.desk.Place;

/// The team: who works here, with which role and mandate, and what was agreed.
public record TeamPlace() implements Place {}
