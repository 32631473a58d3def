package nl.casustafel.testkit.bad.signal.store;

import nl.casustafel.schema.tables.records.TeamRoleRecord;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R4")
final class MakesRowsOfTheTeam {
    TeamRoleRecord row() {
        return new TeamRoleRecord();
    }
}
