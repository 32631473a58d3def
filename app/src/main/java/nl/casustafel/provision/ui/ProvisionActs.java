package nl.casustafel.provision.ui;

import nl.casustafel.letter.PrintLetter;
import nl.casustafel.provision.ComposePoliceDecision;
import nl.casustafel.provision.ComposeRegister;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.RecallCopy;
import nl.casustafel.provision.RecordPoliceDecision;

/// What can be done on the screens of the register.
public record ProvisionActs(RecallCopy recall, RecordPoliceDecision record, Papers papers) {
    /// What puts it on paper and lets it leave.
    public record Papers(
            ComposeRegister register, ComposePoliceDecision decision, PrintLetter print, HandOut handOut) {}
}
