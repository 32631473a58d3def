package nl.casustafel.meeting.ui;

import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.Wall;
import nl.casustafel.meeting.ShowNames;
import nl.casustafel.person.Veils;

/// What the table needs to show something to the room.
public record Projecting(Wall wall, Veils veils, ShowNames showNames, TableMode tableMode) {}
