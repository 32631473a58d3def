package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.LabelFact;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.TellCorrection;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;

/// Facts participants bring about cases, through the use cases.
public final class DossierMother {
    public final WeighingMother weigh;
    public final BringFact bring;
    public final PutFactRight right;
    public final LabelFact label;
    public final TellCorrection tell;
    private final TestVault vault;

    public DossierMother(WeighingMother weigh) {
        this.weigh = weigh;
        this.vault = weigh.vault;
        var door = vault.transactor();
        var team = weigh.team.team;
        bring = new BringFact(door, weigh.cases, weigh.facts, weigh.proceed, team, vault.clock);
        right = new PutFactRight(door, weigh.cases, weigh.facts, weigh.proceed, team, vault.clock);
        label = new LabelFact(door, weigh.cases, weigh.facts, weigh.proceed, team, vault.clock);
        tell = new TellCorrection(door, weigh.cases, weigh.facts, vault.clock);
    }

    /// The file holder, who records for the table.
    public Actor holder() {
        return weigh.recorder();
    }

    public static Bringer of(Organisation organisation) {
        return new Bringer(organisation.id(), Optional.empty());
    }

    public static Conditions only(Restriction restriction) {
        return new Conditions(Optional.of(restriction), Optional.empty());
    }

    /// Seen yesterday, of category e, without conditions.
    public NewCaseFact said(String words, Organisation by) {
        return said(words, by, DataCategory.PLAN, Conditions.NONE);
    }

    public NewCaseFact said(String words, Organisation by, DataCategory category, Conditions conditions) {
        return new NewCaseFact(
                new Telling.Known(FactKind.SEEN, Observed.on(vault.clock.today().minusDays(1)), Appraisal.NONE),
                LongText.of(words),
                of(by),
                Optional.of(category),
                conditions);
    }

    public CaseFact brought(CaseId caseFile, NewCaseFact fact) {
        return done(bring.handle(holder(), caseFile, fact));
    }

    /// One that stands, and one that was put right.
    public void someOfEach(CaseId caseFile) {
        brought(caseFile, said("De jongen was er weer.", weigh.team.policeForce));
        corrected(brought(caseFile, said("De jongen was er niet.", weigh.team.policeForce)), Correction.WRONG);
    }

    public List<CorrectionNotice> corrected(CaseFact fact, Correction how, NewCaseFact... right) {
        return done(this.right.handle(
                holder(),
                fact.caseFile(),
                fact.id(),
                new PutFactRight.Wish(how, List.of(right).stream().findFirst())));
    }

    /// What somebody reads of a case.
    public List<CaseFact> read(TeamPerson reader, CaseId caseFile) {
        return vault.read(tx -> weigh.factReads.of(tx, TeamMother.as(reader), caseFile));
    }

    public CaseFact read(TeamPerson reader, CaseFact fact) {
        return read(reader, fact.caseFile(), fact.id());
    }

    public CaseFact read(TeamPerson reader, CaseId caseFile, Fact.Key id) {
        return read(reader, caseFile).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<CorrectionNotice> notices(CaseId caseFile) {
        return vault.read(tx -> weigh.factReads.notices(tx, holder(), caseFile));
    }
}
