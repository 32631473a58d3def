package nl.casustafel.framework.ui;

import nl.casustafel.framework.BeginDraft;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.EditDraft;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.framework.Keeping;
import nl.casustafel.framework.SettleDraft;
import nl.casustafel.framework.TakeOverVersion;
import nl.casustafel.kernel.Actor;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;

/// What this feature lets people do, for the one who acts.
public record FrameworkActs(
        Actor actor,
        Transactor transactor,
        Signatures signatures,
        TeamReads team,
        Keeping keeping,
        CheckDraft check,
        Making making,
        Travelling travelling) {
    /// Between teams, as a signed file.
    public record Travelling(GiveOutVersion giveOut, TakeOverVersion takeOver) {}

    public record Making(BeginDraft begin, EditDraft edit, SettleDraft settle) {}
}
