package nl.casustafel.team.ui;

import nl.casustafel.desk.Place;

/// One's own account: passphrase and personal code.
public record AccountPlace() implements Place {}
