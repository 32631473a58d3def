package nl.casustafel.signal;

import java.time.LocalDate;

/// An answer that must be given to a reporter, for the list of what must happen next. Names nobody.
public record DueAnswer(SignalId signal, DossierNumber number, AnswerKind kind, LocalDate dueOn) {}
