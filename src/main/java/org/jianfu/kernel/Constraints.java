package org.jianfu.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on a record's components ask: the form takes its counters and its errors from here, the service its
 * refusals. A constraint's message is a text key, and may be left out where it says no more than "fill this in" or "too long".
 */
public final class Constraints {

    private static final String OWN_WORDING = "{";

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /**
     * The same record, when it keeps its constraints.
     *
     * @throws Refused for the first component, in their order, that breaks one
     */
    public static <R extends Record> R require(R form) {
        Set<ConstraintViolation<R>> broken = VALIDATOR.validate(form);
        Stream.of(form.getClass().getRecordComponents())
                .flatMap(component -> broken.stream()
                        .filter(violation ->
                                violation.getPropertyPath().toString().equals(component.getName())))
                .findFirst()
                .ifPresent(violation -> {
                    throw refused(violation);
                });
        return form;
    }

    /** Why a component of a record may not have this value; empty when it may. */
    public static Optional<Refused> refusal(Class<? extends Record> type, String component, @Nullable Object value) {
        return VALIDATOR.validateValue(type, component, value).stream()
                .map(Constraints::refused)
                .findFirst();
    }

    /** How many characters a component may have at most, where that is bounded. */
    public static OptionalInt limit(Class<? extends Record> type, String component) {
        return on(type, component)
                .map(ConstraintDescriptor::getAnnotation)
                .filter(CodePointLength.class::isInstance)
                .mapToInt(length -> ((CodePointLength) length).max())
                .findFirst();
    }

    /** Whether a component has to be given. */
    public static boolean isRequired(Class<? extends Record> type, String component) {
        return on(type, component)
                .map(ConstraintDescriptor::getAnnotation)
                .anyMatch(annotation -> annotation instanceof NotNull || annotation instanceof NotBlank);
    }

    private static Stream<ConstraintDescriptor<?>> on(Class<? extends Record> type, String component) {
        var property = VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(component);
        return property == null ? Stream.empty() : property.getConstraintDescriptors().stream();
    }

    private static Refused refused(ConstraintViolation<?> violation) {
        String said = violation.getMessageTemplate();
        if (violation.getConstraintDescriptor().getAnnotation() instanceof CodePointLength length) {
            return new TextLimit(length.max()).tooLong(String.valueOf(violation.getInvalidValue()));
        }
        return new Refused(said.startsWith(OWN_WORDING) ? "kernel.refused.blank" : said);
    }
}
