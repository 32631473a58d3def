package nl.casustafel.meeting.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;

/// In whose name the screens read and act, and how others sign in place.
public record MeetingSeat(Actor actor, Transactor transactor, Signatures signatures) {}
