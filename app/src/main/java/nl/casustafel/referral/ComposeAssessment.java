package nl.casustafel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.judgement.AccountText;
import nl.casustafel.judgement.AssessmentAccount;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Rows.Row;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// An agreed assessment as a document (framework 3.10): what the table agreed, and nothing of who rated or
/// what was given blind. It leaves through the register like every file (W-F4).
public final class ComposeAssessment {
    private final Transactor transactor;
    private final Sources sources;
    private final Stationery stationery;
    private final CaseClock clock;

    /// What it is made from.
    /// @param referrals knows whether a text names who reported
    public record Sources(
            AssessmentReads assessments,
            Frameworks frameworks,
            CaseReads cases,
            Grounds grounds,
            Referrals referrals,
            TeamReads team) {}

    /// What the actor wants of it.
    public record Wish(ShortText recipient, ShortText purpose, ShortText legalBasis) {}

    public ComposeAssessment(Transactor transactor, Sources sources, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.sources = sources;
        this.stationery = new Stationery(sources.team(), dutch, clock);
        this.clock = clock;
    }

    /// The document as it will leave. Refused where it is not agreed, or a text in it names who reported
    /// (W-D7).
    public Outcome<Outgoing, ReferralRefusal> handle(Actor actor, AssessmentId id, Wish wish) {
        if (!TakeOverCase.allowedTo(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> sources.assessments()
                        .again(tx, actor, id)
                        .flatMap(file -> sources.cases()
                                .again(tx, actor, file.assessment().value().caseFile())
                                .map(Versioned::value)
                                .flatMap(caseFile -> sources.frameworks()
                                        .find(tx, file.assessment().value().framework())
                                        .map(framework -> checked(tx, actor, file, framework, caseFile, wish))))
                        .orElse(Outcome.refused(Rule.NOT_FOUND)));
    }

    private Outcome<Outgoing, ReferralRefusal> checked(
            Tx tx, Actor actor, AssessmentFile file, Framework framework, CaseFile caseFile, Wish wish) {
        if (file.assessment().value().agreed().isEmpty()) {
            return Outcome.refused(Rule.NOT_AGREED);
        }
        List<Fact> facts = sources.grounds().leaving(tx, actor, caseFile, clock.today());
        AssessmentAccount account = new AccountText(
                        new AccountText.Material(file, framework, caseFile, facts),
                        new AccountText.Team(
                                sources.team().everyone(tx), sources.team().organisations(tx)),
                        stationery.dutch(),
                        clock.today())
                .account();
        Row number = new Row(
                stationery.words("referral.paper.case"),
                LongText.of(caseFile.number().text()));
        List<LetterPart> parts = new ArrayList<>(new AssessmentPaper(stationery.dutch()).parts(number, account));
        parts.addAll(stationery.bound(caseFile.regime()));
        List<String> said = Stream.concat(
                        parts.stream().flatMap(LetterPart::texts),
                        Stream.of(wish.recipient().value()))
                .toList();
        boolean named = caseFile.signal()
                .filter(signal -> sources.referrals().namesReporter(tx, signal, said))
                .isPresent();
        return named ? Outcome.refused(Rule.NAMES_REPORTER) : Outcome.done(outgoing(tx, actor, caseFile, wish, parts));
    }

    private Outgoing outgoing(Tx tx, Actor actor, CaseFile caseFile, Wish wish, List<LetterPart> parts) {
        Outgoing letter = stationery.outgoing(
                tx,
                actor,
                caseFile.number(),
                new Stationery.What(
                        stationery.words("referral.paper.title"),
                        stationery.words("referral.file.assessment"),
                        wish.recipient(),
                        wish.legalBasis()),
                LongText.of(wish.recipient().value()),
                parts);
        return new Outgoing(
                letter.letter(),
                new Handover(
                        wish.recipient(),
                        wish.purpose(),
                        wish.legalBasis(),
                        Handover.Form.ASSESSMENT,
                        letter.handover().items(),
                        Optional.empty()),
                letter.fileName());
    }
}
