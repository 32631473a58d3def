package nl.casustafel.casefile;

import java.time.LocalDate;

/// That a case was processed on a day, and in which way; nothing of what was said or written (W-G2).
public record Processed(LocalDate on, Processing kind) {}
