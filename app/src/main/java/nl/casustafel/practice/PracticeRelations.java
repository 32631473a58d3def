package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.NoteRelated;
import nl.casustafel.relation.RelationType;
import nl.casustafel.relation.Tie;

/// People around the subject of a practice case.
final class PracticeRelations {
    private static final RelationType[] TYPES = {
        RelationType.PARENT,
        RelationType.FAMILY,
        RelationType.SCHOOL_OR_WORK,
        RelationType.FRIEND,
        RelationType.ASSOCIATION,
        RelationType.ONLINE
    };

    private final Setting setting;
    private final NoteRelated note;

    PracticeRelations(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        note = new NoteRelated(setting.transactor(), setting.rooms().table().related(), proceed, setting.clock());
    }

    void around(CaseId caseFile) {
        for (int i = 0; i < TYPES.length; i++) {
            value(note.handle(as(setting.team().fileHolder), caseFile, tie(i)));
        }
    }

    private Tie tie(int i) {
        LocalDate today = setting.clock().today();
        Stories stories = setting.stories();
        return new Tie(
                stories.title("relatie", i),
                TYPES[i],
                List.of(Direction.values()).get(i % Direction.values().length),
                new Tie.Period(
                        i > 1 ? Optional.of(today.minusMonths(7L * i)) : Optional.empty(),
                        i == 4 ? Optional.of(today.minusMonths(2)) : Optional.empty()),
                stories.text("relatie belang", i),
                i % 2 == 0 || i == 5 ? Optional.of(stories.text("relatie werking", i == 5 ? 1 : 0)) : Optional.empty());
    }
}
