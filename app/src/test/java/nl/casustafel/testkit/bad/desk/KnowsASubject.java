package nl.casustafel.testkit.bad.desk;

import nl.casustafel.person.SubjectId;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R1")
record KnowsASubject(SubjectId subject) {}
