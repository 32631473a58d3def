package nl.casustafel.vault.backup;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Somebody who watches, and who asks to stop or does not.
record Asked(boolean stopped) implements Watch {
    @Override
    public void reached(int percent) {
        assertTrue(percent >= 0 && percent <= 100);
    }
}
