package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jianfu.policies.PolicyComparison.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aNumberThatChangedIsAllThatIsMarked() {
        var sides = WordDiff.between("文件一般不超过5000字。", "文件一般不超过4000字。");

        assertThat(changed(sides.before())).containsExactly("5000");
        assertThat(changed(sides.after())).containsExactly("4000");
    }

    @Test
    void chineseIsComparedByWordsNotByCharacters() {
        var sides = WordDiff.between("由主要负责同志批准", "由分管领导批准");

        assertThat(sides.before()).first().isEqualTo(new Piece("由", false));
        assertThat(sides.before()).last().isEqualTo(new Piece("批准", false));
        assertThat(changed(sides.before())).containsExactly("主要负责同志");
        assertThat(changed(sides.after())).containsExactly("分管领导");
    }

    @Test
    void whatWasAddedIsMarkedOnOneSideOnly() {
        var sides = WordDiff.between("不得开展。", "不得开展；确需开展的，先报批。");

        assertThat(changed(sides.before())).isEmpty();
        assertThat(changed(sides.after())).isNotEmpty();
        assertThat(text(sides.after())).isEqualTo("不得开展；确需开展的，先报批。");
    }

    @Test
    void theSameWordsChangeNothing() {
        var sides = WordDiff.between("一年一般只开一次", "一年一般只开一次");

        assertThat(sides.before()).containsExactly(new Piece("一年一般只开一次", false));
        assertThat(sides.after()).isEqualTo(sides.before());
    }

    @Test
    void nothingBecomesSomethingAndSomethingNothing() {
        assertThat(WordDiff.between("", "新的").after()).containsExactly(new Piece("新的", true));
        assertThat(WordDiff.between("旧的", "").before()).containsExactly(new Piece("旧的", true));
        assertThat(WordDiff.between("旧的", "").after()).isEmpty();
    }

    @Test
    void rareCharactersStayWhole() {
        assertThat(text(WordDiff.between("𠮷祥", "𠮷利").after())).isEqualTo("𠮷利");
    }

    private static List<String> changed(List<Piece> side) {
        return side.stream().filter(Piece::changed).map(Piece::words).toList();
    }

    private static String text(List<Piece> side) {
        return side.stream().map(Piece::words).collect(Collectors.joining());
    }
}
