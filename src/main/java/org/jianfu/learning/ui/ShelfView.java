package org.jianfu.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LearningLinks;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;

/** All courses, by their covers. */
@Route(LearningLinks.STAFF_SHELF)
@Menu(title = "learning.library", order = 310, icon = "vaadin:academy-cap")
@StyleSheet("jianfu/learn.css")
@PermitAll
class ShelfView extends Page {

    ShelfView(Courses courses) {
        super("learning.library");
        lead(getTranslation("learning.library.lead"));
        List<CourseCover> covers = courses.covers();
        if (covers.isEmpty()) {
            add(new EmptyState(getTranslation("learning.none"), getTranslation("learning.empty")));
        }
        UnorderedList shelf = new UnorderedList();
        shelf.addClassNames("jl-covers", "jl-staff");
        covers.forEach(cover -> shelf.add(new ListItem(new CourseCard(cover))));
        add(shelf);
    }
}
