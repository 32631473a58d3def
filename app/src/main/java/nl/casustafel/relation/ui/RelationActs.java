package nl.casustafel.relation.ui;

import nl.casustafel.casefile.CaseReads;
import nl.casustafel.relation.CorrectRelated;
import nl.casustafel.relation.NoteRelated;
import nl.casustafel.relation.RelatedReads;
import nl.casustafel.relation.RemoveRelated;

/// What this section reads and does.
public record RelationActs(
        RelatedReads related, CaseReads cases, NoteRelated note, CorrectRelated correct, RemoveRelated remove) {}
