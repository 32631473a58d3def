package nl.casustafel.plan.ui;

/// Which actions a list over all cases shows.
enum ActionScope {
    MINE,
    OPEN,
    OVERDUE
}
