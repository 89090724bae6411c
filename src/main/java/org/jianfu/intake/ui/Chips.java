package org.jianfu.intake.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.Function;

/**
 * A few answers, all in sight, to choose one from. The browser draws them as native radio buttons and says by itself what
 * the chosen one means, so that choosing needs no line and an open form little memory.
 */
@Tag("jianfu-chips")
@JavaScript("context://jianfu/chips.js")
class Chips<T> extends AbstractSinglePropertyField<Chips<T>, T> implements HasValidationProperties {

    /** Longer than anybody looks at a page; what was chosen goes with the next click. */
    private static final int WITH_THE_NEXT = 600_000;

    /** One answer: a key that means the same in a later session, its label, and what it means, empty when it is plain. */
    record Option(String key, String label, String meaning, String example) {

        Option(Enum<?> constant, String label) {
            this(constant.name(), label, "", "");
        }
    }

    Chips(String label, List<T> answers, Function<T, Option> option) {
        super(
                "value",
                null,
                String.class,
                key -> answers.stream()
                        .filter(answer -> option.apply(answer).key().equals(key))
                        .findFirst()
                        .orElse(null),
                answer -> answer == null ? "" : option.apply(answer).key());
        getElement().setAttribute("data-label", label);
        getElement()
                .setAttribute(
                        "data-options",
                        JacksonUtils.getMapper()
                                .writeValueAsString(answers.stream().map(option).toList()));
    }

    void require() {
        getElement().setAttribute("data-required", true);
    }

    /** What is chosen waits in the browser for the next click; the page keeps it under this name if its session goes. */
    void stayInBrowser(String carry) {
        getElement().setAttribute("data-carry", carry);
        getSynchronizationRegistration().debounce(WITH_THE_NEXT, DebouncePhase.TRAILING);
    }
}
