package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseAction;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes over the running cases of an old list with their open actions (DEC-14): all of them are there
/// afterwards, or none.
public final class TakeOverCases {
    private final Transactor transactor;
    private final TakeOverCase takeOver;
    private final AgreeAction agree;

    public TakeOverCases(Transactor transactor, TakeOverCase takeOver, AgreeAction agree) {
        this.transactor = transactor;
        this.takeOver = takeOver;
        this.agree = agree;
    }

    /// A case of the list.
    public record Row(TakeOverCase.Entry entry, List<OldAction> actions) implements PersonalData {
        public Row {
            actions = List.copyOf(actions);
        }

        @Override
        public String toString() {
            return "Row[" + entry + ", actions=" + actions.size() + "]";
        }
    }

    /// What was agreed before and is still to be done.
    /// @param due may have passed: then it is late here too
    public record OldAction(ShortText text, PersonId owner, LocalDate due) implements PersonalData {
        @Override
        public String toString() {
            return "OldAction[" + due + "]";
        }
    }

    /// @param rows at least one
    public Outcome<List<CaseFile>, PlanRefusal> handle(Actor actor, List<Row> rows) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, rows));
    }

    private Outcome<List<CaseFile>, PlanRefusal> within(Tx tx, Actor actor, List<Row> rows) {
        List<CaseFile> taken = new ArrayList<>();
        for (Row row : rows) {
            Outcome<CaseFile, CaseRefusal> made = takeOver.within(tx, actor, row.entry());
            switch (PlanRefusal.ofCase(made).then(one -> withActions(tx, actor, one, row.actions()))) {
                case Outcome.Done<CaseFile, PlanRefusal>(CaseFile one) -> taken.add(one);
                case Outcome.Refused<CaseFile, PlanRefusal>(PlanRefusal refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        // The list itself is nothing in the store; its line in the log names the first of its cases.
        tx.audit(CaseAction.CASE_LIST_TAKEN_OVER, taken.getFirst().id());
        return Outcome.done(List.copyOf(taken));
    }

    private Outcome<CaseFile, PlanRefusal> withActions(Tx tx, Actor actor, CaseFile made, List<OldAction> actions) {
        for (OldAction action : actions) {
            if (agree.takenOver(tx, actor, made.id(), action)
                    instanceof Outcome.Refused<ActionItem, PlanRefusal>(PlanRefusal refusal)) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(made);
    }
}
