package org.jianfu.search;

import org.jianfu.kernel.Facts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty list with the words the portal comes with. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstSynonyms implements ApplicationRunner {

    private final SynonymGroupRepository groups;

    FirstSynonyms(SynonymGroupRepository groups) {
        this.groups = groups;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (groups.count() == 0) {
            Facts.rows("synonyms")
                    .forEach(row -> groups.save(
                            new SynonymGroup(SynonymWords.read(row.get("words")).complete())));
        }
    }
}
