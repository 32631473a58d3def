package nl.casustafel.testkit.bad.signal.mail;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.vault.sql.Sql;

@Breaks("R1")
record KnowsTheGate(Sql sql) {}
