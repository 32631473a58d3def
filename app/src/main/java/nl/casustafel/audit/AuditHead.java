package nl.casustafel.audit;

/// The last entry of the log, to be printed: its number and 125 bits of its hash in five groups of five
/// (Crockford's Base32, no look-alike letters). A log that was cut or rewritten no longer shows this code
/// at this number.
public record AuditHead(long seq, AuditCode code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// @param chain at least 16 bytes
    public static AuditHead of(long seq, byte[] chain) {
        StringBuilder code = new StringBuilder(29);
        for (int group = 0; group < 25; group++) {
            if (group > 0 && group % 5 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(fiveBits(chain, group * 5)));
        }
        return new AuditHead(seq, new AuditCode(code.toString()));
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + 5; bit++) {
            value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
        }
        return value;
    }
}
