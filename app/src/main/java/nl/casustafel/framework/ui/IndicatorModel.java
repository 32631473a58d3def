package nl.casustafel.framework.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Watched;
import nl.casustafel.assessment.Wording;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.IndicatorPart;
import nl.casustafel.kernel.LongText;

/// One indicator as it is typed. FX thread only.
final class IndicatorModel {
    /// Indicators a domain can have.
    private static final int MOST = 99;

    /// Of an id, enough that no two new ones of one version are alike.
    private static final int LINEAGE_SIGNS = 8;

    final Map<IndicatorPart, WordsField> words = new EnumMap<>(IndicatorPart.class);
    final Map<Motive, Tick> strands = new EnumMap<>(Motive.class);
    final Map<Motive, Field<Optional<LongText>>> illustrations = new EnumMap<>(Motive.class);
    final Tick screen = new Tick();
    final Choice<Indicator.Nature> nature;
    /// Of a new one only.
    final Choice<Framework.Domain> domain;

    final Choice<Framework.Group> under;
    private final Optional<Indicator> held;
    private final Optional<Framework> into;
    private final FormDraft draft;

    /// To change one.
    IndicatorModel(FrameworkWork work, FrameworkId version, Indicator held) {
        this(work, version, Optional.of(held), Optional.empty());
    }

    /// To add one.
    IndicatorModel(FrameworkWork work, FrameworkId version, Framework into) {
        this(work, version, Optional.empty(), Optional.of(into));
    }

    private IndicatorModel(
            FrameworkWork work, FrameworkId version, Optional<Indicator> held, Optional<Framework> into) {
        this.held = held;
        this.into = into;
        this.nature = Choice.of(Indicator.Nature.class, work.texts());
        this.under = Choice.of(Framework.Group.class, work.texts());
        this.domain = new Choice<>(
                into.map(Framework::domains).orElse(List.of()),
                one -> one.code() + " – " + one.name().in(work.texts().language()));
        // By its lineage: its code may belong to another one tomorrow.
        String name = held.map(one -> one.lineage().value()).orElse("new");
        draft = new FormDraft(work.desk().drafting(), "framework/" + version.value() + "/" + name);
        IndicatorPart.texts().forEach(part -> {
            boolean optional = part == IndicatorPart.NOTE || part == IndicatorPart.STRANDS_BECAUSE;
            Optional<Wording> before = held.flatMap(one -> wording(one, part));
            WordsField field = optional ? WordsField.ifThere(before) : WordsField.asked(before);
            words.put(part, field);
            field.keptIn(draft, part.name());
        });
        for (Motive motive : Motive.values()) {
            Tick tick = new Tick();
            tick.show(held.map(one -> one.motives().contains(motive)).orElse(false));
            strands.put(motive, tick);
            Field<Optional<LongText>> example = Field.paragraphs().optional();
            held.ifPresent(
                    one -> example.show(Optional.ofNullable(one.illustrations().get(motive))));
            illustrations.put(motive, example);
            draft.with("strand-" + motive, tick).with("example-" + motive, example);
        }
        screen.show(held.map(Indicator::screen).orElse(false));
        held.ifPresent(one -> nature.show(one.nature()));
        draft.with("screen", screen).with("nature", nature).with("under", under);
        draft.with("domain", domain, one -> String.valueOf(one.code()));
        draft.restore(() -> {});
    }

    private static Optional<Wording> wording(Indicator one, IndicatorPart part) {
        Indicator.Explained explained = one.explained();
        return switch (part) {
            case NAME -> Optional.of(one.name());
            case DEFINITION -> Optional.of(explained.definition());
            case ANCHOR_0 -> Optional.of(explained.anchors().get(0));
            case ANCHOR_1 -> Optional.of(explained.anchors().get(1));
            case ANCHOR_2 -> Optional.of(explained.anchors().get(2));
            case ANCHOR_3 -> Optional.of(explained.anchors().get(3));
            case DOES_NOT_COUNT -> Optional.of(explained.doesNotCount());
            case NOTE -> explained.note();
            case STRANDS_BECAUSE -> explained.onlyBecause();
            default -> Optional.empty();
        };
    }

    Optional<Indicator> held() {
        return held;
    }

    boolean isNew() {
        return held.isEmpty();
    }

    void flush() {
        draft.flush();
    }

    /// It stands in the store now.
    void kept() {
        draft.drop();
    }

    /// The change as it was typed; empty where something is missing, which then says so.
    Optional<DraftEdit> reveal() {
        boolean whole = true;
        for (WordsField field : words.values()) {
            whole &= field.isWhole();
        }
        for (Field<Optional<LongText>> field : illustrations.values()) {
            whole &= field.reveal().isPresent();
        }
        Optional<Indicator.Nature> chosen = nature.reveal();
        if (held.isPresent()) {
            return whole && chosen.isPresent()
                    ? held.map(one -> new DraftEdit.Reworded(indicator(one.code(), one.lineage(), chosen.get())))
                    : Optional.empty();
        }
        Optional<Framework.Domain> in = domain.reveal();
        Optional<Framework.Group> of = under.reveal();
        return whole && chosen.isPresent() && in.isPresent() && of.isPresent()
                ? into.map(framework -> added(framework, in.get(), of.get(), chosen.get()))
                : Optional.empty();
    }

    private DraftEdit added(Framework framework, Framework.Domain in, Framework.Group of, Indicator.Nature chosen) {
        IndicatorCode code = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new IndicatorCode(in.code() + String.valueOf(number)))
                .filter(one -> !framework.has(one) && !Watched.health(one))
                .findFirst()
                .orElseThrow();
        return new DraftEdit.Added(indicator(code, lineage(framework, code), chosen), Set.of(of));
    }

    /// Says where it was first, and is never given twice: not where the code is used again, and not in
    /// another house that gives the same number to its version.
    private static LongText lineage(Framework framework, IndicatorCode code) {
        return LongText.of(String.join(
                "-",
                framework.version().lineage().value(),
                framework.version().number().value(),
                code.value().toLowerCase(Locale.ROOT),
                UUID.randomUUID().toString().substring(0, LINEAGE_SIGNS)));
    }

    private Indicator indicator(IndicatorCode code, LongText lineage, Indicator.Nature chosen) {
        Set<Motive> ticked = EnumSet.noneOf(Motive.class);
        strands.forEach((motive, tick) -> {
            if (tick.isTicked()) {
                ticked.add(motive);
            }
        });
        Map<Motive, LongText> examples = new EnumMap<>(Motive.class);
        illustrations.forEach((motive, field) ->
                field.reveal().flatMap(typed -> typed).ifPresent(text -> examples.put(motive, text)));
        List<Wording> anchors = new ArrayList<>();
        List.of(IndicatorPart.ANCHOR_0, IndicatorPart.ANCHOR_1, IndicatorPart.ANCHOR_2, IndicatorPart.ANCHOR_3)
                .forEach(part -> anchors.add(wording(part)));
        return new Indicator(
                code,
                lineage,
                chosen,
                ticked,
                screen.isTicked(),
                wording(IndicatorPart.NAME),
                new Indicator.Explained(
                        wording(IndicatorPart.DEFINITION),
                        anchors,
                        wording(IndicatorPart.DOES_NOT_COUNT),
                        typed(IndicatorPart.NOTE).words(),
                        typed(IndicatorPart.STRANDS_BECAUSE).words()),
                examples);
    }

    private Wording wording(IndicatorPart part) {
        return typed(part).words().orElseThrow();
    }

    WordsField typed(IndicatorPart part) {
        return Optional.ofNullable(words.get(part)).orElseThrow();
    }
}
