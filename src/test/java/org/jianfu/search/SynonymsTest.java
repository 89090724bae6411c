package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Words that mean the same, kept by editors. */
@PortalTest
@Transactional
class SynonymsTest {

    @Autowired
    Synonyms synonyms;

    @Autowired
    Units units;

    @Autowired
    TestPeople people;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private void signIn(Role role) {
        people.signIn(people.someone(units.all().getFirst().id(), role));
    }

    private static SynonymGroups groups(String... groups) {
        return new SynonymGroups(List.of(groups).stream()
                .map(group -> SynonymWords.read(group).words())
                .toList());
    }

    private SynonymRow last() {
        return synonyms.all().getLast();
    }

    @Test
    void aWordIsAlsoWhatElseItIsCalled() {
        assertThat(groups("举报、反映").others("匿名举报")).containsExactly("匿名反映");
    }

    @Test
    void theWordThatSaysMostIsReplaced() {
        assertThat(groups("减负、基层减负").others("基层减负")).containsExactly("减负");
    }

    @Test
    void partsMayStandApart() {
        assertThat(groups("文山会海、文件 会议").others("文山会海")).containsExactly("文件 会议");
    }

    @Test
    void englishWordsCountAsWholeWords() {
        assertThat(groups("app、应用").others("apparatus")).isEmpty();
        assertThat(groups("app、应用").others("apps")).containsExactly("应用");
    }

    @Test
    void anEditorAddsAGroupThatCountsAtOnce() {
        signIn(Role.EDITOR);

        synonyms.add(SynonymWords.read("摸鱼，划水; 摸鱼"));

        assertThat(synonyms.groups().others("摸鱼")).containsExactly("划水");
        assertThat(last().words().written()).isEqualTo("摸鱼、划水");
    }

    @Test
    void aGroupOfOneIsRefused() {
        signIn(Role.EDITOR);

        assertThatThrownBy(() -> synonyms.add(SynonymWords.read("独一个、，、！")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("search.refused.alone"));
    }

    @Test
    void anEndlessGroupIsRefused() {
        signIn(Role.EDITOR);

        assertThatThrownBy(() -> synonyms.add(SynonymWords.read("甲、" + "乙".repeat(SynonymWords.LONGEST))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("search.refused.tooLong"));
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        signIn(Role.EDITOR);
        synonyms.add(SynonymWords.read("磨洋工、出工不出力"));
        SynonymRow seen = last();
        synonyms.change(seen.id(), seen.seen(), SynonymWords.read("磨洋工、混日子"));
        synonyms.all();

        assertThatThrownBy(() -> synonyms.change(seen.id(), 99, SynonymWords.read("磨洋工、偷懒")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void aGroupIsTakenAway() {
        signIn(Role.SUPERVISOR);
        SynonymGroupId id = synonyms.add(SynonymWords.read("躺平、不作为"));
        SynonymRow row = last();

        synonyms.remove(id, row.seen());

        assertThat(synonyms.groups().others("躺平")).isEmpty();
    }

    @Test
    void nobodyElseChangesThem() {
        signIn(Role.TRAINEE);

        assertThatThrownBy(() -> synonyms.add(SynonymWords.read("甲、乙"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> synonyms.all()).isInstanceOf(AccessDeniedException.class);
    }
}
