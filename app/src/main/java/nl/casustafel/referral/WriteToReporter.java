package nl.casustafel.referral;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.person.Named;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.ReferralRefusal.OfSignal;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingReads;
import nl.casustafel.weighing.WeighingRow;

/// Letters to the reporter (DEC-7). Only who has the receiver's part writes them, they say nothing of who
/// it is about, and the register does not say who the reporter is (W-D7).
public final class WriteToReporter {
    private final Transactor transactor;
    private final SignalReads signals;
    private final WeighingReads weighings;
    private final Stationery stationery;

    public WriteToReporter(
            Transactor transactor,
            SignalReads signals,
            WeighingReads weighings,
            TeamReads team,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.weighings = weighings;
        this.stationery = new Stationery(team, dutch, clock);
    }

    /// What a letter begins with: standard words to change.
    public record Draft(ReporterLetter letter, LongText addressee, LongText text) implements PersonalData {
        @Override
        public String toString() {
            return "Draft[" + letter + "]";
        }
    }

    /// The letters that are due, with their standard words; none for who has not the receiver's part. Opens
    /// nothing.
    public List<Draft> drafts(Tx tx, Actor actor, SignalId signal) {
        return signals.again(tx, actor, signal).stream()
                .flatMap(file -> file.receiverPart().stream()
                        .flatMap(part -> due(tx, actor, file).map(letter -> draft(tx, actor, file, part, letter))))
                .toList();
    }

    /// The letter as it will leave.
    public Outcome<Outgoing, ReferralRefusal> compose(Actor actor, SignalId signal, Draft draft) {
        return transactor.read(
                actor,
                Purpose.ANSWER_REPORTER,
                tx -> signals.again(tx, actor, signal)
                        .map(file -> compose(tx, actor, file, draft))
                        .orElse(Outcome.refused(Rule.NOT_FOUND)));
    }

    private Outcome<Outgoing, ReferralRefusal> compose(Tx tx, Actor actor, SignalFile file, Draft draft) {
        if (!FollowUpDuties.has(actor) || file.receiverPart().isEmpty()) {
            return Outcome.refused(Rule.RECEIVER_ONLY);
        }
        if (due(tx, actor, file).noneMatch(draft.letter()::equals)) {
            return Outcome.refused(new OfSignal(notDue(file, draft.letter().answers())));
        }
        if (file.subject()
                .filter(subject -> names(draft.text().value(), subject))
                .isPresent()) {
            return Outcome.refused(Rule.NAMES_PERSON);
        }
        String kind = "reporter." + draft.letter().name().toLowerCase(Locale.ROOT);
        return Outcome.done(stationery.outgoing(
                tx,
                actor,
                file,
                stationery.what(
                        kind,
                        stationery.words("referral.reporter.recipient"),
                        stationery.words("referral.reporter.basis")),
                draft.addressee(),
                List.of(new LetterPart.Prose(draft.text()))));
    }

    private static SignalRefusal.Rule notDue(SignalFile file, AnswerKind kind) {
        boolean was = file.answers().stream().anyMatch(task -> task.kind() == kind);
        return was ? SignalRefusal.Rule.ANSWERED_ALREADY : SignalRefusal.Rule.ANSWER_TOO_EARLY;
    }

    private Stream<ReporterLetter> due(Tx tx, Actor actor, SignalFile file) {
        if (file.signal().kind() == SignalKind.ADVICE_REQUEST) {
            return file.signal().state().amendable() ? Stream.of(ReporterLetter.ADVICE) : Stream.empty();
        }
        boolean advised = weighings.of(tx, actor, file.signal().id()).reversed().stream()
                .findFirst()
                .flatMap(WeighingRow::outcome)
                .filter(outcome -> outcome == WeighingOutcome.ADVICE_TO_REPORTER)
                .isPresent();
        ReporterLetter closing = advised ? ReporterLetter.ADVICE : ReporterLetter.CLOSING;
        return Stream.of(closing, ReporterLetter.RECEIPT)
                .filter(letter -> file.answers().stream()
                        .anyMatch(task ->
                                task.kind() == letter.answers() && task.doneOn().isEmpty()));
    }

    private Draft draft(Tx tx, Actor actor, SignalFile file, SignalFile.ReceiverPart part, ReporterLetter letter) {
        ReportSource source = part.source();
        String key = "referral.reporter." + letter.name().toLowerCase(Locale.ROOT) + ".text";
        Texts dutch = stationery.dutch();
        String text = dutch.get(key, Stationery.day(file.signal().receipt().on()))
                + "\n\n"
                + stationery.signed(tx, actor).value();
        ShortText to = source.reporterName().orElseGet(() -> stationery.words("referral.reporter.unknown"));
        return new Draft(letter, LongText.of(to.value()), LongText.of(text));
    }

    private static boolean names(String text, Subject subject) {
        return subject.name()
                        .filter(name -> Named.byAnyWord(text, name.value()))
                        .isPresent()
                || subject.description()
                        .filter(words -> Named.whole(text, words.value()))
                        .isPresent();
    }
}
