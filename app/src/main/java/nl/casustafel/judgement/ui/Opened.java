package nl.casustafel.judgement.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.Designated;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.Voice;
import nl.casustafel.vault.Tx;

/// An assessment with all its screen shows.
/// @param facts of the case; none where it has none, or where they are not for this person
/// @param since what changed since the one before
/// @param before the version the one before was rated by
/// @param asked what the form asks back
record Opened(
        AssessmentFile file,
        Framework framework,
        CaseFile caseFile,
        List<Fact> facts,
        Members members,
        Optional<CompareAssessments.Since> since,
        Optional<Framework> before,
        List<Prompt> asked)
        implements PersonalData {
    private static final Comparator<Organisation> ORDER = Comparator.comparing(Organisation::kind)
            .thenComparing(one -> one.name().value());

    /// Who is in the team.
    /// @param viewers who sees the case, of an assessment that still asks who finds something out
    record Members(List<TeamPerson> people, List<Organisation> organisations, List<TeamPerson> viewers) {
        String name(PersonId id) {
            return people.stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .map(person -> person.name().value())
                    .orElse("");
        }

        String name(Voice voice) {
            return organisations.stream()
                    .filter(one -> one.id().equals(voice))
                    .findFirst()
                    .map(one -> one.name().value())
                    .orElse("");
        }
    }

    /// @param again whether it stands on the screen already: then this is no opening
    static Optional<Opened> read(JudgementWork work, Tx tx, AssessmentPlace place, boolean again) {
        JudgementLooks looks = work.looks();
        Optional<AssessmentFile> file = again
                ? looks.assessments().again(tx, work.actor(), place.id())
                : looks.assessments().open(tx, work.actor(), place.id());
        return file.flatMap(found -> looks.frameworks()
                .find(tx, found.assessment().value().framework())
                .flatMap(framework -> looks.cases()
                        .again(tx, work.actor(), found.assessment().value().caseFile())
                        .map(Versioned::value)
                        .map(caseFile -> of(work, tx, found, framework, caseFile))));
    }

    private static Opened of(JudgementWork work, Tx tx, AssessmentFile file, Framework framework, CaseFile caseFile) {
        JudgementLooks looks = work.looks();
        CaseAssessment assessment = file.assessment().value();
        boolean open = file.round().isClosed();
        Optional<CompareAssessments.Since> since =
                open ? looks.compare().since(tx, work.actor(), assessment.id()) : Optional.empty();
        return new Opened(
                file,
                framework,
                caseFile,
                looks.grounds().seen(tx, work.actor(), caseFile),
                new Members(
                        looks.team().people(tx),
                        looks.team().organisations(tx),
                        open && assessment.agreed().isEmpty() ? looks.viewers().of(tx, caseFile.id()) : List.of()),
                since,
                since.flatMap(one -> looks.frameworks().find(tx, one.before().framework())),
                open ? looks.prompts().asked(tx, work.actor(), assessment, framework) : List.of());
    }

    CaseAssessment assessment() {
        return file.assessment().value();
    }

    List<Indicator> asks() {
        return assessment().asked(framework);
    }

    /// Who may rate, in the order of the team.
    List<TeamPerson> raters() {
        return members.people().stream()
                .filter(person -> person.active() && Designated.in(caseFile, person.organisation(), person.id()))
                .toList();
    }

    /// Who rated, the three first.
    List<Voice> voices() {
        List<Voice> rated = file.round().sheets().stream().map(Sheet::voice).toList();
        return members.organisations().stream()
                .sorted(ORDER)
                .map(Organisation::id)
                .filter(rated::contains)
                .map(Voice.class::cast)
                .toList();
    }

    /// Those of whom somebody may rate, the three first.
    List<Organisation> rating() {
        return raters().stream()
                .map(TeamPerson::organisation)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    boolean agreed() {
        return assessment().agreed().isPresent();
    }

    @Override
    public String toString() {
        return "Opened[" + file + "]";
    }
}
