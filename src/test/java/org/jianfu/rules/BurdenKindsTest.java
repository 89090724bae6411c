package org.jianfu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.Texts;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What people report and what the rules forbid is one list. */
@PortalTest
@Transactional
class BurdenKindsTest {

    @Autowired
    private Categories categories;

    @Autowired
    private Rules rules;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @EnumSource
    void theFormOffersEachKindOnceAndCallsItByTheSameName(BurdenKind kind) {
        List<Category> ofKind = categories.offered().stream()
                .filter(category -> category.kind() == kind)
                .toList();
        assertThat(ofKind).hasSize(1);
        assertThat(ofKind.getFirst().chinese().name()).isEqualTo(texts.in(Locale.CHINESE, Texts.key(kind)));
        assertThat(ofKind.getFirst().english().name()).isEqualTo(texts.in(Locale.ENGLISH, Texts.key(kind)));
    }

    @Test
    void everyRuleIsOfAKindThatPeopleCanReport() {
        List<BurdenKind> offered =
                categories.offered().stream().map(Category::kind).toList();
        assertThat(rules.all()).extracting(Rule::kind).isSubsetOf(offered);
        assertThat(Facts.rows("rules"))
                .extracting(row -> row.get("kind"))
                .contains("FORMS", "TRACE", "CHAT_GROUP", "PLAQUE", "SECONDMENT");
    }
}
