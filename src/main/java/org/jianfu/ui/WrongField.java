package org.jianfu.ui;

import com.vaadin.flow.component.Focusable;
import org.jianfu.kernel.Refused;

/** A field that says itself what is wrong with it; whoever catches this leads there and says nothing more. */
public class WrongField extends Refused {

    private final transient Focusable<?> field;

    WrongField(Focusable<?> field, Refused why) {
        super(why.key(), why.args());
        this.field = field;
    }

    void focus() {
        field.focus();
    }
}
