package nl.casustafel.testkit;

/// The file holder's laptop and the one at the table, which know each other.
public final class TwoLaptops implements AutoCloseable {
    public final Laptop home = new Laptop('A');
    public final Laptop table = new Laptop('B');

    public TwoLaptops() {
        home.knows(table);
        table.knows(home);
    }

    @Override
    public void close() {
        home.close();
        table.close();
    }
}
