package org.jianfu.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.casework.Lead;

/** What happened to a lead, for whoever has it open: the steps, and what was said to its reporter; not who read it when. */
@SpringComponent
class LeadHistory {

    private final Trail trail;

    LeadHistory(Trail trail) {
        this.trail = trail;
    }

    List<Entry> of(Lead lead) {
        return trail.of(Subject.of(lead.id()));
    }
}
