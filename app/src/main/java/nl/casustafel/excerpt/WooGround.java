package nl.casustafel.excerpt;

/// On which ground a passage is left out (W-L1), as the Woo numbers them.
public enum WooGround {
    PRIVACY("5.1.2.e", true),
    SENSITIVE_DATA("5.1.1.d", false),
    CITIZEN_NUMBER("5.1.1.e", false),
    PROSECUTION("5.1.2.c", true),
    INSPECTION("5.1.2.d", true),
    SAFETY("5.1.2.h", true),
    GOVERNING("5.1.2.i", true),
    POLICY_VIEWS("5.2", true),
    STATE_SECURITY("5.1.1.b", false),
    CROWN_UNITY("5.1.1.a", false),
    COMPANY_DATA("5.1.1.c", false),
    INTERNATIONAL("5.1.2.a", true),
    ECONOMIC("5.1.2.b", true),
    COMPETITION("5.1.2.f", true),
    ENVIRONMENT("5.1.2.g", true),
    TEMPORARY("5.1.4", true),
    DISPROPORTIONATE("5.1.5", true),
    OUT_OF_SCOPE("4.1.4", false);

    private final String article;
    private final boolean weighed;

    WooGround(String article, boolean weighed) {
        this.article = article;
        this.weighed = weighed;
    }

    /// As it is printed in the box.
    public String article() {
        return article;
    }

    /// Whether an interest was weighed against openness, which must be told in words (Woo art. 5.1(3)).
    public boolean isWeighed() {
        return weighed;
    }
}
