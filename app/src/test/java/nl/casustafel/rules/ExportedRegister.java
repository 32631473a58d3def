package nl.casustafel.rules;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.provision.ComposePoliceDecision;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterPaper;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// What of the register itself comes out for somebody.
record ExportedRegister(TestVault vault, AllReads all) {
    /// The lines that would stand in it, or the decision; none where nothing comes out.
    List<String> came(Handover.Form form, Actor actor) {
        return form == Handover.Form.REGISTER ? lines(actor) : decision(actor);
    }

    private List<String> lines(Actor actor) {
        RegisterFilter filter = (RegisterFilter) all.of(RegisterFilter.class);
        return vault.read(tx -> new JooqRegister(vault.clock).lines(tx, actor, filter)).stream()
                .map(String::valueOf)
                .toList();
    }

    private List<String> decision(Actor actor) {
        Outcome<RegisterPaper, ProvisionRefusal> outcome = new ComposePoliceDecision(
                        vault.transactor(),
                        new JooqPoliceDecisions(),
                        all.held.team.team,
                        Texts.strict(Language.NL),
                        vault.clock)
                .handle(actor, (PoliceDecision.Key) all.of(PoliceDecision.Key.class));
        return outcome.isDone() ? List.of(String.valueOf(outcome)) : List.of();
    }
}
