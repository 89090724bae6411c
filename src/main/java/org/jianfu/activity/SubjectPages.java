package org.jianfu.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a subject to the page where it is looked at, whichever module has it. */
@Component
public class SubjectPages {

    private final List<SubjectPage> pages;

    SubjectPages(List<SubjectPage> pages) {
        this.pages = pages;
    }

    /** The address of a subject, without a leading slash, or empty where no page shows it. Who may enter, the page says. */
    public Optional<String> addressOf(Subject subject) {
        return pages.stream()
                .filter(page -> page.type().equals(subject.type()))
                .map(page -> page.address().apply(subject.id()))
                .findFirst();
    }
}
