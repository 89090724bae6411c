package org.jianfu.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Things to be put in order, with a button up and a button down for each: it takes a finger or a key, never a drag. Rows
 * and buttons stay where they are and only the words move, so that no press is lost.
 */
class OrderList extends Div {

    private final List<Integer> order;
    private final transient IntFunction<String> wording;
    private final List<Row> rows = new ArrayList<>();
    private final Paragraph said = new Paragraph();

    OrderList(List<Integer> shown, IntFunction<String> wording) {
        this.order = new ArrayList<>(shown);
        this.wording = wording;
        Paragraph how = new Paragraph(getTranslation("training.pick.order"));
        how.addClassName("jl-quiet");
        said.addClassName("jq-said");
        said.getElement().setAttribute("role", "status");
        OrderedList list = new OrderedList();
        list.addClassName("jq-order");
        for (int place = 0; place < order.size(); place++) {
            Row row = new Row(place);
            rows.add(row);
            list.add(row);
        }
        add(how, list, said);
        show();
    }

    private final class Row extends ListItem {

        private final Span words = new Span();
        private final Button up = new Button(VaadinIcon.ARROW_UP.create());
        private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());

        Row(int place) {
            up.addClickListener(click -> move(place, -1));
            down.addClickListener(click -> move(place, 1));
            up.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            down.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            up.setEnabled(place > 0);
            down.setEnabled(place < order.size() - 1);
            words.addClassName("jq-words");
            add(words, up, down);
        }

        private void show(String text) {
            words.setText(text);
            up.setAriaLabel(up.getTranslation("training.order.up", text));
            down.setAriaLabel(down.getTranslation("training.order.down", text));
        }

        /** Who moves a thing on goes on moving it. */
        private void focus(int way) {
            Button wanted = way < 0 ? up : down;
            (wanted.isEnabled() ? wanted : way < 0 ? down : up).focus();
        }
    }

    private void move(int place, int way) {
        Collections.swap(order, place, place + way);
        show();
        rows.get(place + way).focus(way);
        said.setText(getTranslation("training.order.moved", wording.apply(order.get(place + way)), place + way + 1));
    }

    private void show() {
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).show(wording.apply(order.get(place)));
        }
    }

    List<Integer> order() {
        return List.copyOf(order);
    }

    void lock() {
        rows.forEach(row -> {
            row.up.setEnabled(false);
            row.down.setEnabled(false);
        });
    }
}
