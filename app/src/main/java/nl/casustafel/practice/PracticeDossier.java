package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.team.Organisation;

/// What participants brought about practice cases: told, by word of mouth only, under embargo, not given, and
/// one that was put right.
final class PracticeDossier {
    private static final int EMBARGO_DAYS = 21;

    private final Setting setting;
    private final BringFact bring;
    private final PutFactRight right;

    PracticeDossier(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms rooms = setting.rooms();
        var door = setting.transactor();
        var cases = rooms.table().cases();
        var facts = rooms.dossier().facts();
        bring = new BringFact(door, cases, facts, proceed, rooms.team(), setting.clock());
        right = new PutFactRight(door, cases, facts, proceed, rooms.team(), setting.clock());
    }

    /// @param number of the case, so that not all are told alike
    void brought(CaseId caseFile, int number) {
        PracticeTeam team = setting.team();
        brought(caseFile, said(number, FactKind.SEEN, team.police, DataCategory.POLICE, Conditions.NONE));
        brought(caseFile, said(number + 1, FactKind.HEARD, team.probation, DataCategory.PLAN, Conditions.NOT_ASKED));
        brought(
                caseFile,
                new NewCaseFact(
                        known(FactKind.HEARD),
                        setting.stories().text("casusfeit-mondeling", number),
                        of(team.police),
                        Optional.of(DataCategory.POLICE),
                        only(Restriction.SPOKEN_ONLY)));
        if (number % 2 == 0) {
            brought(caseFile, embargoed(number + 2));
        } else {
            brought(
                    caseFile,
                    said(number + 2, FactKind.SEEN, team.police, DataCategory.POLICE, only(Restriction.NOT_ONWARD)));
        }
        if (number % 3 == 0) {
            value(bring.withhold(holder(), caseFile, of(team.probation)));
        }
    }

    /// Under embargo still, and one that was wrong, with what is right in its place; who must know was not
    /// told yet.
    void lately(CaseId caseFile) {
        brought(caseFile, embargoed(0));
        CaseFact wrong = brought(caseFile, wrong("casusfeit-onjuist"));
        value(right.handle(
                holder(),
                caseFile,
                wrong.id(),
                new PutFactRight.Wish(Correction.WRONG, Optional.of(wrong("casusfeit-juist")))));
    }

    private CaseFact brought(CaseId caseFile, NewCaseFact fact) {
        return value(bring.handle(holder(), caseFile, fact));
    }

    private NewCaseFact wrong(String key) {
        return new NewCaseFact(
                known(FactKind.HEARD),
                setting.stories().text(key, 0),
                of(setting.team().police),
                Optional.of(DataCategory.PLAN),
                Conditions.NONE);
    }

    private NewCaseFact embargoed(int number) {
        return said(
                number,
                FactKind.SEEN,
                setting.team().police,
                DataCategory.POLICE,
                new Conditions(
                        Optional.of(Restriction.NOT_ONWARD),
                        Optional.of(setting.clock().today().plusDays(EMBARGO_DAYS))));
    }

    private NewCaseFact said(int number, FactKind kind, Organisation by, DataCategory category, Conditions conditions) {
        return new NewCaseFact(
                known(kind), setting.stories().text("casusfeit", number), of(by), Optional.of(category), conditions);
    }

    private Telling.Known known(FactKind kind) {
        return new Telling.Known(
                kind,
                Observed.on(setting.clock().today().minusDays(4)),
                new Appraisal(Optional.of(SourceGrade.MOSTLY), Optional.of(ContentGrade.PLAUSIBLE), Optional.empty()));
    }

    private static Conditions only(Restriction restriction) {
        return new Conditions(Optional.of(restriction), Optional.empty());
    }

    private static Bringer of(Organisation organisation) {
        return new Bringer(organisation.id(), Optional.empty());
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }
}
