package nl.casustafel.provision;

import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;

/// Something of the register on its way out: on paper, with its own line.
public record RegisterPaper(Letter letter, Handover handover, ShortText fileName) {}
