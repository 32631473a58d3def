package nl.casustafel.team.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.casustafel.desk.Question;

/// Whether somebody who left still knows the key of the store, and the way to renew it. That closes the
/// store for about a minute and comes back to where one was. FX thread only.
final class OwedRenewal {
    private final TeamDesk desk;
    private final TeamActs.People people;
    private final ReadOnlyBooleanWrapper owed = new ReadOnlyBooleanWrapper();

    OwedRenewal(TeamDesk desk, TeamActs.People people) {
        this.desk = desk;
        this.people = people;
    }

    ReadOnlyBooleanProperty owed() {
        return owed.getReadOnlyProperty();
    }

    void look() {
        desk.background().store(people.keys()::isRenewalOwed).then(owed::set);
    }

    /// Asks first, because nobody can work meanwhile.
    void ask() {
        desk.dialogs()
                .ask(Question.about("team.renewal")
                        .answer("team.renewal.begin", people.renewKey())
                        .orCancel());
    }
}
