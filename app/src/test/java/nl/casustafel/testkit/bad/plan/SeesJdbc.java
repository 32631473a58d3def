package nl.casustafel.testkit.bad.plan;

import java.sql.Connection;
import nl.casustafel.testkit.bad.Breaks;

@Breaks({"R2", "R4"})
record SeesJdbc(Connection connection) {}
