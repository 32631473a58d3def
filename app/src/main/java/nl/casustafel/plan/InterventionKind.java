package nl.casustafel.plan;

import static nl.casustafel.plan.ActionField.ADMINISTRATIVE;
import static nl.casustafel.plan.ActionField.CARE;
import static nl.casustafel.plan.ActionField.CRIMINAL;
import static nl.casustafel.plan.Approach.CURATIVE;
import static nl.casustafel.plan.Approach.PREVENTIVE;
import static nl.casustafel.plan.Approach.REPRESSIVE;

/// Kinds of intervention (catalogue 4.6), each with the field and the approach it usually has.
public enum InterventionKind {
    CONVERSATION(CARE, PREVENTIVE),
    EXPLANATION(CARE, PREVENTIVE),
    HOME_VISIT(CARE, PREVENTIVE),
    FAMILY_SUPPORT(CARE, PREVENTIVE),
    FAMILY_CONTACT_POINT(CARE, PREVENTIVE),
    MENTOR(CARE, PREVENTIVE),
    IDEOLOGICAL_GUIDANCE(CARE, CURATIVE),
    EXIT_PROGRAMME(CARE, CURATIVE),
    MENTAL_HEALTH_CARE(CARE, CURATIVE),
    SOCIAL_SUPPORT(CARE, CURATIVE),
    WORK_OR_SCHOOL(CARE, PREVENTIVE),
    DEBT_RELIEF(CARE, PREVENTIVE),
    HOUSING(CARE, PREVENTIVE),
    COMPULSORY_EDUCATION(ADMINISTRATIVE, PREVENTIVE),
    IDENTITY_OR_INCOME(ADMINISTRATIVE, PREVENTIVE),
    PROBATION_SUPERVISION(CRIMINAL, REPRESSIVE),
    KEY_PERSON(ActionField.OTHER, PREVENTIVE),
    MONITORING(CRIMINAL, REPRESSIVE),
    CRIMINAL_INVESTIGATION(CRIMINAL, REPRESSIVE),
    ADMINISTRATIVE_MEASURE(ADMINISTRATIVE, REPRESSIVE),
    RETURN_SCENARIO(ActionField.OTHER, PREVENTIVE),
    AFTERCARE_DETENTION(CRIMINAL, CURATIVE),
    RESILIENCE(ActionField.OTHER, PREVENTIVE),
    THOSE_LEFT_BEHIND(CARE, PREVENTIVE),
    OTHER(ActionField.OTHER, PREVENTIVE);

    private final ActionField field;
    private final Approach approach;

    InterventionKind(ActionField field, Approach approach) {
        this.field = field;
        this.approach = approach;
    }

    public ActionField field() {
        return field;
    }

    public Approach approach() {
        return approach;
    }
}
