package nl.casustafel.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.Regime;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.RegisterLine.Recipient;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.Texts;

/// A line of the register in words, on the screen and on paper alike (W-F4).
/// @param by whose data are looked at; empty for all
public record RegisterWords(Texts texts, Optional<Organisation> by) {
    private static final String AND = ", ";

    /// Whose data, as far as they are looked at.
    public List<Source> sources(RegisterLine line) {
        return line.from().stream()
                .filter(source -> by.filter(
                                one -> !one.id().equals(source.organisation().id()))
                        .isEmpty())
                .toList();
    }

    /// Whose data and who provided them.
    public String providers(RegisterLine line) {
        return sources(line).stream().map(this::provider).collect(Collectors.joining("; "));
    }

    /// Who got them; people of the organisation that provided are left out.
    public String recipients(RegisterLine line) {
        return line.to().stream()
                .filter(one -> by.isEmpty() || !one.organisation().equals(by.map(Organisation::name)))
                .map(this::recipient)
                .collect(Collectors.joining(AND));
    }

    /// The organisations that got them, each once.
    public String bodies(RegisterLine line) {
        return line.to().stream()
                .map(one -> one.organisation().orElse(one.name()))
                .filter(body -> !by.map(Organisation::name).equals(Optional.of(body)))
                .map(ShortText::value)
                .distinct()
                .collect(Collectors.joining(AND));
    }

    public String items(RegisterLine line) {
        return texts(line.what().items());
    }

    /// The letters of the act, and whether special data are among them.
    public String categories(RegisterLine line) {
        SortedSet<DataCategory> all = new TreeSet<>();
        sources(line).forEach(source -> all.addAll(source.held().categories()));
        String letters =
                all.stream().map(category -> String.valueOf(category.letter())).collect(Collectors.joining(AND));
        boolean special =
                sources(line).stream().anyMatch(source -> source.held().special());
        return special ? texts.get("provision.special", letters) : letters;
    }

    public String purpose(RegisterLine line) {
        return stated(line, Handover::purpose)
                .orElseGet(() -> texts.get("provision.purpose." + line.what().occasion()));
    }

    /// The article it rests on.
    public String basis(RegisterLine line) {
        Regime regime = line.what().regime().orElse(Regime.WPGA);
        return stated(line, Handover::legalBasis)
                .orElseGet(() -> texts.get("provision.basis." + line.what().occasion() + "." + regime));
    }

    /// How it was told or handed over, and which copy it is.
    public String way(RegisterLine line) {
        Optional<Handover> handover = line.what().file().map(Provision::handover);
        String way = handover.map(Handover::form).map(texts::code).orElseGet(() -> texts.code(line.medium()));
        return handover.map(Handover::terms)
                .flatMap(Terms::copy)
                .map(number -> texts.get("provision.copy", way, number))
                .orElse(way);
    }

    public String conditions(RegisterLine line) {
        Stream<String> asked = sources(line).stream()
                .flatMap(source -> source.held().conditions().stream())
                .distinct()
                .sorted()
                .map(this::restriction);
        Stream<String> stated = line.what().file().map(file -> file.handover().terms()).stream()
                .flatMap(terms -> Stream.concat(
                        terms.notOnward() ? Stream.of(restriction(Restriction.NOT_ONWARD)) : Stream.empty(),
                        terms
                                .embargoUntil()
                                .map(day -> texts.get("provision.embargo", texts.shortDate(day)))
                                .stream()));
        return Stream.concat(asked, stated).distinct().collect(Collectors.joining("; "));
    }

    /// What came later; empty where nothing did.
    public String after(RegisterLine line) {
        List<String> all = new ArrayList<>();
        RegisterLine.After after = line.after();
        if (line.failed()) {
            all.add(texts.get("provision.failed"));
        }
        if (after.replaced()) {
            all.add(texts.get("provision.replaced"));
        }
        after.askedBack()
                .map(at -> texts.shortDate(at.atZone(CaseClock.ZONE).toLocalDate()))
                .ifPresent(day -> all.add(texts.get("provision.asked-back", day)));
        after.corrected().forEach(day -> all.add(texts.get("provision.corrected", texts.shortDate(day))));
        if (after.owed() > 0) {
            all.add(texts.get("provision.owed", after.owed()));
        }
        return String.join("; ", all);
    }

    /// Which decision police data rest on, or that none is written down; empty where there are none (W-F3).
    public String decision(RegisterLine line, DecisionsInForce decisions) {
        if (decisions.isMissing(line)) {
            return texts.get("provision.decision.missing");
        }
        return decisions
                .of(line)
                .map(one -> texts.get(
                        "provision.decision.of",
                        one.taken().reference().value(),
                        texts.shortDate(one.taken().on())))
                .orElse("");
    }

    private String restriction(Restriction one) {
        return texts.get("provision.condition." + one);
    }

    private String provider(Source source) {
        String name = source.organisation().name().value();
        return source.persons().isEmpty() ? name : texts.get("provision.person", texts(source.persons()), name);
    }

    private String recipient(Recipient one) {
        return one.organisation()
                .filter(body -> !body.equals(one.name()))
                .map(body -> texts.get("provision.person", one.name().value(), body.value()))
                .orElse(one.name().value());
    }

    private static String texts(List<ShortText> all) {
        return all.stream().map(ShortText::value).collect(Collectors.joining(AND));
    }

    private static Optional<String> stated(RegisterLine line, Function<Handover, ShortText> what) {
        return line.what().file().map(Provision::handover).map(what).map(ShortText::value);
    }
}
