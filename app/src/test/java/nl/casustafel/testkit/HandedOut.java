package nl.casustafel.testkit;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionAction;
import nl.casustafel.provision.RecordPoliceDecision;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;

/// A line in the register, of minutes that were handed out.
public final class HandedOut {
    private HandedOut() {}

    public static void line(TestVault vault, HeldMeeting held, MinutesVersion.Key version) {
        vault.transactor().write(held.chair(), Purpose.HAND_OUT, tx -> {
            Provision line = new Provision(
                    Provision.Key.fresh(),
                    vault.clock.now(),
                    held.team.coordinator.id(),
                    new Handover(
                            ShortText.of("Politie Noorderstrand"),
                            ShortText.of("Uitvoeren van de acties"),
                            ShortText.of("WPGA art. 6(1)"),
                            Handover.Form.FILE,
                            List.of(ShortText.of("2026-A-001")),
                            Optional.of(version)),
                    FileHash.of(new byte[] {1}),
                    Optional.empty());
            new JooqProvisions().add(tx, line);
            tx.audit(ProvisionAction.FILE_HANDED_OUT, line.id());
            return Outcome.<Provision, Refusal>done(line);
        });
    }

    /// A decision on police data, under which the meeting stood.
    public static PoliceDecision.Key decision(TestVault vault, HeldMeeting held) {
        LongText words = LongText.of("Voorkomen van geweld");
        return SignalMother.done(new RecordPoliceDecision(
                        vault.transactor(), new JooqPoliceDecisions(), held.team.team, vault.clock)
                .handle(
                        held.chair(),
                        new RecordPoliceDecision.Wish(
                                new PoliceDecision.Partnership(ShortText.of("Casusoverleg"), Regime.WPGA, words),
                                new PoliceDecision.Content(words, words, words, words),
                                new PoliceDecision.Taken(
                                        ShortText.of("Districtshoofd"), vault.clock.today(), ShortText.of("PG-12")))));
    }
}
