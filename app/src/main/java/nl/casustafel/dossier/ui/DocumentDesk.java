package nl.casustafel.dossier.ui;

import java.util.function.BiFunction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.texts.Texts;

/// What the documents of a case need of the desk.
/// @param file where a file of a case is looked at
public record DocumentDesk(
        Texts texts,
        Background background,
        Events events,
        FileChoice files,
        Navigator navigator,
        BiFunction<CaseId, AttachmentId, Place> file) {}
