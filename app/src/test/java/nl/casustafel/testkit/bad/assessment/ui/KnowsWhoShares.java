package nl.casustafel.testkit.bad.assessment.ui;

import nl.casustafel.meeting.ui.MeetingPlace;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R6")
record KnowsWhoShares(MeetingPlace place) {}
