package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DataKeyTests {

    private static final String PLACE = "report.story/42";

    private final DataKey key = DataKey.fresh();

    @Test
    void twentyThousandCharactersComeBackUnchanged() {
        String story = "村里一个月收到二十份表格，𠮷㑇😀👨‍👩‍👧\n".repeat(1_000).substring(0, 20_000);

        assertThat(key.unseal(PLACE, key.seal(PLACE, story))).isEqualTo(story);
    }

    @Test
    void theEmptyTextComesBackToo() {
        assertThat(key.unseal(PLACE, key.seal(PLACE, ""))).isEmpty();
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(key.seal(PLACE, "材料")).isNotEqualTo(key.seal(PLACE, "材料"));
    }

    @Test
    void theFirstByteNamesTheAlgorithm() {
        assertThat(key.seal(PLACE, "材料").bytes()[0]).isEqualTo(Algorithm.AES_256_GCM.tag());
    }

    @Test
    void nothingOfTheTextStandsInTheCiphertext() {
        byte[] bytes = key.seal(PLACE, "secret secret secret").bytes();

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void textMovedToAnotherPlaceDoesNotOpen() {
        var sealed = key.seal(PLACE, "材料");

        assertTampered("report.story/43", sealed);
        assertTampered("report.contact/42", sealed);
    }

    @Test
    void textOfAnotherReportDoesNotOpen() {
        assertTampered(PLACE, DataKey.fresh().seal(PLACE, "材料"));
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] good = key.seal(PLACE, "材料").bytes();
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            assertTampered(PLACE, new Sealed(bad));
        }
    }

    @Test
    void everyTruncationIsNoticed() {
        byte[] good = key.seal(PLACE, "材料").bytes();
        for (int length = 0; length < good.length; length++) {
            assertTampered(PLACE, new Sealed(Arrays.copyOf(good, length)));
        }
    }

    @Test
    void aClosedKeyIsForgotten() {
        var sealed = key.seal(PLACE, "材料");
        key.close();

        assertThatThrownBy(() -> key.unseal(PLACE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    private void assertTampered(String place, Sealed sealed) {
        assertThatThrownBy(() -> key.unseal(place, sealed))
                .isInstanceOf(Tampered.class)
                .message()
                .doesNotContain("材料");
    }
}
