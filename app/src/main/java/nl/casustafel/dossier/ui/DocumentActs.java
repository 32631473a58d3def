package nl.casustafel.dossier.ui;

import nl.casustafel.dossier.AddDocument;
import nl.casustafel.dossier.DocumentReads;
import nl.casustafel.dossier.RemoveDocument;
import nl.casustafel.team.TeamReads;

/// What the documents of a case read and do.
public record DocumentActs(DocumentReads documents, TeamReads team, AddDocument add, RemoveDocument remove) {}
