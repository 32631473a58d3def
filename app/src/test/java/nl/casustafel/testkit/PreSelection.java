package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.TeamSettings;

/// The team's choice to end signals without the table (DEC-1), which is off by default.
public record PreSelection(TestVault vault, TeamMother team) {
    public void allow() {
        Versioned<TeamSettings> now = vault.read(tx -> team.team.versionedSettings(tx));
        TeamSettings old = now.value();
        done(new ChangeSettings(vault.transactor(), team.team)
                .handle(
                        TeamMother.as(team.fileHolder),
                        new Versioned<>(
                                new TeamSettings(
                                        old.place(),
                                        old.teamName(),
                                        old.storeLetter(),
                                        old.meetingLabel(),
                                        true,
                                        old.idleLockMinutes(),
                                        old.practice()),
                                now.version())));
    }
}
