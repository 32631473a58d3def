package nl.casustafel.casefile.ui;

import nl.casustafel.casefile.BeginAnalysis;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.EvaluateCase;
import nl.casustafel.casefile.JudgeAnalysis;
import nl.casustafel.casefile.NoteContribution;
import nl.casustafel.casefile.NoteMinor;
import nl.casustafel.kernel.Actor;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What the course of a case reads and does, in the name of one actor.
public record CourseActs(Actor actor, Transactor transactor, CaseReads cases, TeamReads team, Ways ways) {
    /// The acts that take it on.
    public record Ways(
            NoteContribution note, BeginAnalysis begin, JudgeAnalysis judge, EvaluateCase evaluate, NoteMinor minor) {}
}
