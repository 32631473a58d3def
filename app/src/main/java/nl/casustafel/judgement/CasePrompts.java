package nl.casustafel.judgement;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Circumstance;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Picture;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subjects;
import nl.casustafel.vault.Tx;

/// What the form asks back when a case is assessed (framework 3.6): the prompts that go with every
/// decision. They look at what the table typed, and at the facts.
public final class CasePrompts {
    private final CaseFiles cases;
    private final Grounds grounds;
    private final Subjects subjects;
    private final CaseClock clock;

    public CasePrompts(CaseFiles cases, Grounds grounds, Subjects subjects, CaseClock clock) {
        this.cases = cases;
        this.grounds = grounds;
        this.subjects = subjects;
        this.clock = clock;
    }

    /// In the order of the framework; none where the case is not for this person.
    public List<Prompt> asked(Tx tx, Actor actor, CaseAssessment assessment, Framework framework) {
        return cases.find(tx, actor, assessment.caseFile()).map(Versioned::value).stream()
                .map(caseFile -> picture(tx, caseFile, assessment, framework))
                .flatMap(picture -> framework.prompts().stream().filter(prompt -> prompt.asksOfCase(picture)))
                .toList();
    }

    private Picture picture(Tx tx, CaseFile caseFile, CaseAssessment assessment, Framework framework) {
        CaseGrounds facts = CaseGrounds.of(tx, grounds, caseFile);
        Set<Circumstance> hold = EnumSet.noneOf(Circumstance.class);
        if (facts.singleOrigin()) {
            hold.add(Circumstance.SINGLE_ORIGIN);
        }
        if (caseFile.subject()
                .flatMap(id -> subjects.find(tx, id))
                .filter(one -> one.minorOn(clock.today()))
                .isPresent()) {
            hold.add(Circumstance.MINOR);
        }
        LocalDate newest = facts.newest()
                .map(at -> at.atZone(CaseClock.ZONE).toLocalDate())
                .orElse(caseFile.admittedOn());
        return new Picture(
                framework.screen().stream().map(Indicator::code).collect(Collectors.toSet()),
                levels(assessment),
                new Picture.Around(assessment.motive(), hold, List.of(), Optional.of((int)
                        Period.between(newest, clock.today()).toTotalMonths())));
    }

    private static Map<IndicatorCode, List<Level>> levels(CaseAssessment assessment) {
        Map<IndicatorCode, List<Level>> levels = new TreeMap<>();
        assessment
                .content()
                .ratings()
                .forEach((code, typed) -> levels.put(
                        code,
                        switch (typed.consensus()) {
                            case Consensus.Agreed(Level level, Optional<LongText> _) -> List.of(level);
                            case Consensus.Divided(List<Consensus.Side> sides) ->
                                sides.stream().map(Consensus.Side::level).toList();
                        }));
        return levels;
    }
}
