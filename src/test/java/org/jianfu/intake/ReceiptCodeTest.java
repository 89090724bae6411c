package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final ReceiptCode CODE = new ReceiptCode("01AB23CD45EF67GH89JKMNPQ");

    private final Random random = new Random();

    @RepeatedTest(200)
    void standsForAllOf120Bits() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);

        String code = ReceiptCode.of(bits).value();

        var number = BigInteger.ZERO;
        for (char letter : code.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        assertThat(number).isEqualTo(new BigInteger(1, bits).shiftRight(256 - 120));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查询码：01AB-23CD-45EF-67GH-89JK-MNPQ。",
                "（01AB 23CD 45EF 67GH 89JK MNPQ）",
                "my code is 01ab23cd45ef67gh89jkmnpq, thanks",
                "code 01AB-23CD-45EF-67GH-89JK-MNPQ",
                "六盘水市减负门户\n查询地址 https://jianfu.example/follow\n查询码\n01AB-23CD-45EF-\n67GH-89JK-MNPQ\n请妥善保管",
                "O1AB－23CD－45EF－67GH－89JK－MNPQ"
            })
    void isFoundInWhateverTextItStands(String text) {
        assertThat(ReceiptCode.in(text)).contains(CODE);
    }

    @Test
    void aLongTextWithoutOneHasNone() {
        assertThat(ReceiptCode.in("一周内要了七张内容重复的报表，文号是示府办发〔2026〕12号，联系电话 0858-8220000。"))
                .isEmpty();
    }

    @RepeatedTest(200)
    void isReadBackHoweverItIsWrittenDown() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        ReceiptCode code = ReceiptCode.of(bits);

        assertThat(ReceiptCode.parse(scribbled(code.grouped()))).contains(code);
    }

    /** Random case, look-alikes, full-width letters and spaces, as people and their keyboards do it. */
    private String scribbled(String text) {
        var written = new StringBuilder();
        for (char letter : text.toCharArray()) {
            char seen = random.nextBoolean() ? Character.toLowerCase(letter) : letter;
            switch (seen) {
                case '0' -> written.append("0Oo".charAt(random.nextInt(3)));
                case '1' -> written.append("1IiLl".charAt(random.nextInt(5)));
                case '-' -> written.append(new String[] {"-", " ", "", "—", "　", "\n"}[random.nextInt(6)]);
                default -> written.append(random.nextInt(5) == 0 ? (char) (seen + 0xFEE0) : seen);
            }
        }
        return written.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "01AB",
                "01AB23CD45EF67GH89JKMNP",
                "01AB23CD45EF67GH89JKMNPQR",
                "01AB23CD45EF67GH89JKMNPU",
                "' or 1=1 -- 0000000000000",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"
            })
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void evenAFloodOfTextIsNoCode(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    static Stream<String> evenAFloodOfTextIsNoCode() {
        return Stream.of("0".repeat(1_000_000), " ".repeat(1_000_000), "-".repeat(100_000) + CODE.value());
    }

    @Test
    void isShownInSixGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("01AB-23CD-45EF-67GH-89JK-MNPQ");
    }

    @Test
    void neverTellsItselfToALog() {
        assertThat(CODE).asString().doesNotContain("01AB");
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptCode("IIII"));
    }
}
