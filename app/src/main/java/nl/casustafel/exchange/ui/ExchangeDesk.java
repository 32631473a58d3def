package nl.casustafel.exchange.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.texts.Texts;

/// What the screens of this feature need of the window they are in.
public record ExchangeDesk(
        Texts texts, Background background, Events events, FileChoice files, Dialogs dialogs, Drafting drafting) {}
