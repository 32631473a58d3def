package nl.casustafel.signal.mail;

/// How much of a mail is looked at. Sizes are bytes unless said otherwise; what lies beyond is left out with a
/// [MailNote], only a too large file is refused.
final class MailLimits {
    static final int MIB = 1024 * 1024;
    static final int FILE = 40 * MIB;
    static final int ATTACHMENT = 20 * MIB;
    static final int ATTACHMENTS = 25 * MIB;
    /// All text parts together, before HTML is turned into text.
    static final int TEXT = 2 * MIB;
    static final int PARTS = 500;
    static final int DEPTH = 20;
    /// Header fields of all parts together.
    static final int FIELDS = 20_000;
    /// Of one header field; a longer field is read as far as this.
    static final int FIELD = 32 * 1024;

    private MailLimits() {}
}
