package nl.casustafel.judgement;

import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The table types its level of one indicator, or that it is divided. Nothing proposes one: the field
/// is empty until somebody types, and one key takes over only what all gave alike (framework 3.3(4),
/// DEC-3).
public final class TypeConsensus {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Grounds grounds;
    private final CaseViewers viewers;
    private final Running.Sources sources;
    private final CaseClock clock;

    public TypeConsensus(
            Transactor transactor, CaseFiles cases, Grounds grounds, TeamReads team, Judging judging, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.grounds = grounds;
        this.viewers = new CaseViewers(cases, team);
        this.sources = judging.sources();
        this.clock = clock;
    }

    public Outcome<TypedRating, JudgementRefusal> handle(
            Actor actor, AssessmentId id, IndicatorCode code, TypedRating typed) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> typed(tx, actor, running, code, typed)));
    }

    private Outcome<TypedRating, JudgementRefusal> typed(
            Tx tx, Actor actor, Running running, IndicatorCode code, TypedRating typed) {
        CaseAssessment assessment = running.assessment();
        CaseFile caseFile =
                cases.find(tx, actor, assessment.caseFile()).orElseThrow().value();
        CaseGrounds facts = CaseGrounds.of(tx, grounds, caseFile);
        boolean asked = assessment.asked(running.framework()).stream()
                .anyMatch(one -> one.code().equals(code));
        if (!asked || !facts.hold(typed.cited().facts())) {
            throw new IllegalArgumentException("of another framework, strand or case");
        }
        Optional<JudgementRefusal> objection =
                new TypingRules(running, facts).objection(code, typed).or(() -> question(tx, caseFile.id(), typed));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        sources.assessments().type(tx, assessment.id(), code, typed);
        return running.told(tx, JudgementAction.CONSENSUS_TYPED, typed);
    }

    /// Who finds out reads it under what is due to him, so it is somebody who sees the case.
    private Optional<JudgementRefusal> question(Tx tx, CaseId caseFile, TypedRating typed) {
        if (typed.question().filter(one -> one.due().isBefore(clock.today())).isPresent()) {
            return Optional.of(JudgementRefusal.Plain.QUESTION_PAST);
        }
        return typed.question()
                .filter(one -> !viewers.sees(tx, one.owner(), caseFile))
                .map(_ -> JudgementRefusal.Plain.QUESTION_OWNER_UNKNOWN);
    }

    /// Takes over what all gave alike, of one indicator or of several at once. How sure people are they
    /// say themselves: that is the key that is pressed.
    public Outcome<Set<IndicatorCode>, JudgementRefusal> adopt(
            Actor actor, AssessmentId id, Set<IndicatorCode> codes, Certainty certainty) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> adopted(tx, running, codes, certainty)));
    }

    private Outcome<Set<IndicatorCode>, JudgementRefusal> adopted(
            Tx tx, Running running, Set<IndicatorCode> codes, Certainty certainty) {
        AssessmentFile file = running.file();
        if (codes.isEmpty()
                || codes.stream().anyMatch(code -> file.adoptable(code).isEmpty())) {
            return Outcome.refused(JudgementRefusal.Plain.NOT_ALIKE);
        }
        codes.forEach(code -> sources.assessments()
                .type(
                        tx,
                        running.assessment().id(),
                        code,
                        new TypedRating(
                                new Consensus.Agreed(file.adoptable(code).orElseThrow(), Optional.empty()),
                                Optional.of(Relevance.NONE),
                                false,
                                Optional.of(certainty),
                                Cited.NOTHING,
                                Optional.empty())));
        return running.told(tx, JudgementAction.CONSENSUS_TYPED, codes);
    }
}
