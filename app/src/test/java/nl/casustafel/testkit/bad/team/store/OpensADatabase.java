package nl.casustafel.testkit.bad.team.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R5")
final class OpensADatabase {
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }
}
