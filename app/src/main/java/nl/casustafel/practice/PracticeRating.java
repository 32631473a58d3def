package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.Rating;
import nl.casustafel.kernel.Actor;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.WeighingId;

/// Rates every other practice signal on the eight items, by two of the three, and lays it open (DEC-1, DEC-3).
final class PracticeRating {
    private static final List<Level> OF_CONCERN = List.of(
            Level.CLEAR,
            Level.CLEAR,
            Level.CLEAR,
            Level.SLIGHT,
            Level.SLIGHT,
            Level.NOT_SEEN,
            Level.UNKNOWN,
            Level.SLIGHT);
    private static final List<Level> OF_LITTLE_CONCERN = List.of(
            Level.SLIGHT,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.CLEAR,
            Level.CLEAR);

    private final Setting setting;
    private final Framework framework;
    private final RateAtTable rate;

    PracticeRating(Setting setting) {
        this.setting = setting;
        PracticeRooms.Table table = setting.rooms().table();
        var team = setting.rooms().team();
        framework = table.framework();
        rate = new RateAtTable(
                setting.transactor(),
                table.weighings(),
                setting.rooms().intake().signals(),
                team,
                new RateBlind(table.rounds(), team, setting.clock()),
                framework);
    }

    void rate(WeighingId weighing, Report report) {
        if (report.index() % 2 == 1) {
            return;
        }
        PracticeTeam team = setting.team();
        Actor table = as(team.coordinator);
        List<Level> levels = report.fate() == Fate.ADMITTED ? OF_CONCERN : OF_LITTLE_CONCERN;
        lock(table, weighing, Party.POLICE, team.officer, sheet(levels, Optional.empty()));
        int differs = report.index() / 2 % levels.size();
        lock(table, weighing, Party.PROSECUTION, team.prosecutor, sheet(levels, Optional.of(differs)));
        value(rate.layOpen(table, weighing));
    }

    private void lock(
            Actor table, WeighingId weighing, Party party, TeamPerson rater, SortedMap<IndicatorCode, Rating> ratings) {
        value(rate.lock(
                table, weighing, new RateAtTable.Filled(party, new RateAtTable.By.Signed(Signing.by(rater)), ratings)));
    }

    /// @param unknown which item this rater could not say
    private SortedMap<IndicatorCode, Rating> sheet(List<Level> levels, Optional<Integer> unknown) {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>();
        List<Indicator> screen = framework.screen();
        for (int i = 0; i < screen.size(); i++) {
            Level level = unknown.equals(Optional.of(i)) ? Level.UNKNOWN : levels.get(i % levels.size());
            ratings.put(screen.get(i).code(), new Rating(level, Optional.empty()));
        }
        return ratings;
    }
}
