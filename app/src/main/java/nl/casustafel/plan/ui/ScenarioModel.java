package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanScenario;
import nl.casustafel.plan.ScenarioKind;

/// One scenario of a plan, being written. FX thread only.
final class ScenarioModel {
    final Choice<ScenarioKind> kind;
    final Field<LongText> earlySigns = Field.paragraphs();
    final Field<LongText> firstActions = Field.paragraphs();
    final Field<LongText> calls = Field.paragraphs();

    private final FormDraft draft;
    private int at;

    ScenarioModel(PlanDesk desk, String place) {
        kind = Choice.of(ScenarioKind.class, desk.texts());
        draft = new FormDraft(desk.drafting(), place)
                .with("kind", kind)
                .with("signs", earlySigns)
                .with("first", firstActions)
                .with("calls", calls);
    }

    void restore(Runnable found) {
        draft.restore(found);
    }

    void flush() {
        draft.flush();
    }

    /// Which one the form writes; past the end for a new one.
    int at() {
        return at;
    }

    /// Whether anything is typed here.
    boolean begun() {
        return kind.chosen().get() != null
                || !earlySigns.typed().get().isBlank()
                || !firstActions.typed().get().isBlank()
                || !calls.typed().get().isBlank();
    }

    void show(PlanContent content, int chosen) {
        if (chosen != at) {
            clear();
        }
        at = chosen;
        if (chosen < content.scenarios().size()) {
            show(content.scenarios().get(chosen));
        }
    }

    private void show(PlanScenario held) {
        Held.show(kind, held.kind());
        Held.show(earlySigns, held.earlySigns());
        Held.show(firstActions, held.firstActions());
        Held.show(calls, held.calls());
    }

    private void clear() {
        List.of(earlySigns, firstActions, calls).forEach(Field::clear);
        kind.clear();
        draft.drop();
    }

    void saved() {
        List.of(earlySigns, firstActions, calls).forEach(Field::saved);
        kind.saved();
        draft.drop();
    }

    /// The plan with what is typed in its place; empty where something is missing, which is then shown.
    Optional<PlanContent> into(PlanContent content) {
        Optional<ScenarioKind> what = kind.reveal();
        Optional<LongText> signs = earlySigns.reveal();
        Optional<LongText> first = firstActions.reveal();
        Optional<LongText> who = calls.reveal();
        if (what.isEmpty() || signs.isEmpty() || first.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        List<PlanScenario> all = new ArrayList<>(content.scenarios());
        PlanScenario typed = new PlanScenario(what.get(), signs.get(), first.get(), who.get());
        if (at < all.size()) {
            all.set(at, typed);
        } else {
            all.add(typed);
        }
        return Optional.of(content.withScenarios(all));
    }
}
