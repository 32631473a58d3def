package nl.casustafel.referral.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.referral.Statement;
import nl.casustafel.texts.Texts;

/// Statements as they are read, the latest first.
record StatementWords(Texts texts) {
    String of(List<Statement> all) {
        return all.isEmpty()
                ? texts.get("referral.statement.none")
                : all.stream().map(this::of).collect(Collectors.joining("\n\n"));
    }

    private String of(Statement one) {
        return Stream.of(
                        Stream.of(
                                head(one), grounds(one), one.content().reason().value()),
                        Stream.of(Consideration.values()).flatMap(which -> weighed(one, which)),
                        one.lapsed().stream().map(this::lapsed))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> weighed(Statement one, Consideration which) {
        return Optional.ofNullable(one.content().considered().get(which))
                .map(words -> texts.get("referral.statement.considered", texts.code(which), words.value()))
                .stream();
    }

    private String head(Statement one) {
        return one.holds()
                ? texts.get(
                        "referral.statement.holds",
                        texts.date(one.madeOn()),
                        texts.date(one.content().reviewOn()))
                : texts.get("referral.statement.held", texts.date(one.madeOn()));
    }

    private String grounds(Statement one) {
        return texts.get(
                "referral.statement.on",
                Stream.of(RestrictionGround.values())
                        .filter(one.content().grounds()::contains)
                        .map(texts::code)
                        .collect(Collectors.joining("; ")));
    }

    private String lapsed(Statement.Lapsed end) {
        String why = texts.get(
                "referral.statement.lapsed", texts.date(end.on()), end.reason().value());
        return end.informedOn()
                .map(on -> why + " " + texts.get("referral.statement.told", texts.date(on)))
                .orElse(why);
    }
}
