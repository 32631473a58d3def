package nl.casustafel.assessment;

/// What the table always talks about, by the codes of framework 3.3: behaviour of domain C and D, and E1,
/// which reads two ways. These letters mean the same in every version.
public final class Watched {
    private static final IndicatorCode HEALTH = new IndicatorCode("E1");

    private Watched() {}

    public static boolean behaviour(char domain) {
        return domain == 'C' || domain == 'D';
    }

    public static boolean health(IndicatorCode code) {
        return code.equals(HEALTH);
    }
}
