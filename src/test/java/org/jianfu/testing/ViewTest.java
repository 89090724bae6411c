package org.jianfu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.jianfu.security.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A test of what a view does, without a browser: fast, and rolled back. How it looks is seen by the browser tests. */
@PortalTest
@Transactional
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected TestPeople people;

    /** Looks for views where ours are: the whole class path takes seconds. */
    @Override
    protected synchronized Routes discoverRoutes() {
        return discoverRoutes(Set.of("org.jianfu"));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    /** @param address without the leading slash; with its query, if there is one */
    protected void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** Presses the button that is called so, the one on top where there are two. */
    protected void press(String caption) {
        test($(Button.class).withText(caption).last()).click();
    }

    protected boolean offers(String caption) {
        return $(Button.class).all().stream()
                .anyMatch(button -> button.isEnabled() && button.getText().equals(caption));
    }

    protected void write(String label, String words) {
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, label).last())
                .setValue(words);
    }

    /** What stands on the page. */
    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** How many rows the page's one table has. */
    protected long rows() {
        return $(NativeTable.class).single().getBody().getRowCount();
    }

    protected void reads(String... words) {
        assertThat(page()).contains(words);
    }

    protected void readsNothingOf(String... words) {
        assertThat(page()).doesNotContain(words);
    }
}
