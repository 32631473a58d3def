package nl.casustafel.shell;

/// Starts the program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        javafx.application.Platform.startup(javafx.application.Platform::exit);
    }
}
