package nl.casustafel.meeting.ui;

import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;

/// An item in the roster, in words that may stand on the wall.
record RosterRow(AgendaItem item, String called, String minutes, String state) {
    static String sign(ItemState state) {
        return switch (state) {
            case OPEN -> "●";
            case BUSY -> "◐";
            case DONE -> "✓";
            case DEFERRED -> "⤼";
        };
    }
}
