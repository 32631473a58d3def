package nl.casustafel.referral.ui;

import nl.casustafel.letter.PrintLetter;
import nl.casustafel.provision.HandOut;
import nl.casustafel.referral.ComposeAgenda;
import nl.casustafel.referral.ComposeAssessment;
import nl.casustafel.referral.ComposeCaseSheet;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.referral.ComposeSecrecy;
import nl.casustafel.referral.ComposeSheet;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.RecordLetter;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.referral.SendReferral;
import nl.casustafel.referral.SettleInforming;
import nl.casustafel.referral.StateNotInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.referral.WriteToPerson;
import nl.casustafel.referral.WriteToReporter;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.weighing.WeighingReads;

/// What these screens read and do.
public record ReferralActs(Reads reads, Routes routes, ToReporter reporter, ToPerson person, Papers papers) {
    public record Reads(SignalReads signals, ReferralReads followUps, WeighingReads weighings) {}

    public record Routes(
            PrepareReferral prepare,
            TakeAlong takeAlong,
            ComposeSheet sheet,
            SendReferral send,
            ComposeCaseSheet caseSheet,
            ComposeAssessment assessment,
            ComposePlan plan,
            ComposeSecrecy secrecy,
            ComposeAgenda agenda) {}

    public record ToReporter(WriteToReporter write, RecordLetter record) {}

    public record ToPerson(SettleInforming settle, WriteToPerson write, StateNotInforming state) {}

    /// How a letter becomes a file that leaves.
    public record Papers(PrintLetter print, HandOut handOut) {}
}
