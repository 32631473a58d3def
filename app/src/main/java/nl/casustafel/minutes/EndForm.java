package nl.casustafel.minutes;

/// How the end of a case is written in a [CanonicalText]. These names are a format, as those of
/// [CanonicalForm].
final class EndForm {
    private EndForm() {}

    static void end(CanonicalLines lines, CaseEnd end) {
        CaseEnd.Test test = end.test();
        if (test != null) {
            CanonicalLines at = lines.under("test");
            at.date("date", test.on());
            at.text("verdict", test.verdict());
            at.text("reason", test.reason());
        }
        lines.each("exit", end.exit(), (at, one) -> {
            at.text("question", one.question());
            at.text("answer", one.answer());
            at.text("reason", one.reason());
        });
        lines.text("over", end.overNo());
        CaseEnd.Closed closed = end.closed();
        if (closed != null) {
            closed(lines.under("closed"), closed);
        }
    }

    private static void closed(CanonicalLines at, CaseEnd.Closed closed) {
        at.date("date", closed.on());
        at.text("reason", closed.reason());
        at.text("words", closed.words());
        at.date("until", closed.until());
        at.text("why", closed.keptWhy());
        at.each("look", closed.looks(), (look, day) -> look.date("", day));
        at.text("aftercare", closed.aftercare());
    }
}
