package nl.casustafel.audit;

import java.util.Locale;
import nl.casustafel.kernel.Parsed;

/// The last entry of the log, to be printed: its number and 125 bits of its hash in five groups of five
/// (Crockford's Base32, no look-alike letters). A log that was cut or rewritten no longer shows this code
/// at this number.
public record AuditHead(long seq, AuditCode code) {
    /// Most characters that are taken as typed.
    public static final int TYPED_MAX = 80;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 25;
    private static final int GROUP = 5;
    private static final int NUMBER_MAX = 15;

    /// @param chain at least 16 bytes
    public static AuditHead of(long seq, byte[] chain) {
        StringBuilder symbols = new StringBuilder(SYMBOLS);
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            symbols.append(ALPHABET.charAt(fiveBits(chain, symbol * 5)));
        }
        return new AuditHead(seq, grouped(symbols.toString()));
    }

    /// Reads what stands on paper: the number of the entry and then the code, with or without signs between
    /// them, in any case, and with the look-alikes O, I and L taken for what they are meant to be.
    public static Parsed<AuditHead> parse(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        int numbers = bare.length() - SYMBOLS;
        if (numbers < 1 || numbers > NUMBER_MAX) {
            return Parsed.invalid("problem.audit.code");
        }
        String seq = bare.substring(0, numbers);
        String symbols = bare.substring(numbers);
        return seq.matches("[0-9]+") && symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                ? Parsed.valid(new AuditHead(Long.parseLong(seq), grouped(symbols)))
                : Parsed.invalid("problem.audit.code");
    }

    /// As it is printed and can be typed: `1234 7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ`.
    public String printed() {
        return seq + " " + code.value();
    }

    private static AuditCode grouped(String symbols) {
        StringBuilder code = new StringBuilder(symbols);
        for (int at = SYMBOLS - GROUP; at > 0; at -= GROUP) {
            code.insert(at, '-');
        }
        return new AuditCode(code.toString());
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + 5; bit++) {
            value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
        }
        return value;
    }
}
