package nl.casustafel.provision.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the window they are in.
public record ProvisionDesk(
        Texts texts, Background background, Events events, Navigator navigator, FileChoice files, Drafting drafting) {}
