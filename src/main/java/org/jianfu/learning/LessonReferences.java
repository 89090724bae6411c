package org.jianfu.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.ClauseReferences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published lessons that rest on a clause, with their worked cases, beside the clause. */
@Component
@Order(2)
class LessonReferences implements ClauseReferences {

    private final LessonVersionRepository versions;
    private final CitedRules rules;
    private final Texts texts;
    private volatile Reading known = new Reading(List.of(), List.of());

    LessonReferences(LessonVersionRepository versions, CitedRules rules, Texts texts) {
        this.versions = versions;
        this.rules = rules;
        this.texts = texts;
    }

    /** The lessons as they were published when they were read last. */
    private record Reading(List<LessonHead> edition, List<Citing> lessons) {}

    /** A lesson with what it cites and the cases it tells. */
    private record Citing(LessonHead lesson, List<String> codes, List<LessonMarkdown.Case> cases) {}

    @Override
    @Transactional(readOnly = true)
    public List<ClauseReference> to(String policy, Locale locale) {
        Function<String, Optional<ClauseRef>> places = rules.places();
        List<ClauseReference> lessons = new ArrayList<>();
        List<ClauseReference> cases = new ArrayList<>();
        for (Citing citing : citing()) {
            for (ClauseRef at : cited(citing, policy, places)) {
                lessons.add(lesson(citing, at, locale));
                citing.cases().forEach(told -> cases.add(told(citing, told, at)));
            }
        }
        return Stream.concat(lessons.stream(), cases.stream()).toList();
    }

    /** Where in this policy the lesson points to, each clause once. */
    private static Set<ClauseRef> cited(Citing citing, String policy, Function<String, Optional<ClauseRef>> places) {
        Set<ClauseRef> cited = new LinkedHashSet<>();
        for (String code : citing.codes()) {
            places.apply(code).filter(at -> at.policy().equals(policy)).ifPresent(cited::add);
        }
        return cited;
    }

    private ClauseReference lesson(Citing citing, ClauseRef at, Locale locale) {
        LessonHead lesson = citing.lesson();
        String title = lesson.isIntroduction()
                ? lesson.title(locale)
                : texts.in(locale, "learning.reference.lesson", lesson.position(), lesson.title(locale));
        return reference(citing, at, "learning.reference", title, "");
    }

    private static ClauseReference told(Citing citing, LessonMarkdown.Case told, ClauseRef at) {
        String anchor = told.anchor();
        return reference(citing, at, "learning.BlockKind.CASE", told.title(), anchor == null ? "" : "#" + anchor);
    }

    private static ClauseReference reference(
            Citing citing, ClauseRef at, String kindKey, String title, String fragment) {
        LessonHead lesson = citing.lesson();
        String place = lesson.isIntroduction() ? lesson.course() : lesson.course() + "/" + lesson.lesson();
        return new ClauseReference(
                at.anchor(),
                kindKey,
                title,
                LearningLinks.SHELF + "/" + place + fragment,
                LearningLinks.STAFF_SHELF + "/" + place + fragment,
                false);
    }

    private List<Citing> citing() {
        List<LessonHead> edition = versions.published();
        Reading read = known;
        if (!read.edition().equals(edition)) {
            read = new Reading(edition, edition.stream().map(this::read).toList());
            known = read;
        }
        return read.lessons();
    }

    private Citing read(LessonHead lesson) {
        LessonMarkdown text = LessonMarkdown.read(
                versions.publishedBody(lesson.course(), lesson.lesson()).orElse(""));
        return new Citing(lesson, text.cited(), text.cases());
    }
}
