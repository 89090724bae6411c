package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class LetterPdfTests {

    private static final OfficialDocuments DOCUMENTS = Letters.documents();

    @Test
    void theSheetIsA4() throws IOException {
        var size = read(Letters.notice()).getPageSize(1);

        assertThat(size.getWidth()).isCloseTo(595.3f, within(0.3f));
        assertThat(size.getHeight()).isCloseTo(841.9f, within(0.3f));
    }

    @Test
    void theTextReadsAsItWasWritten() throws IOException {
        var letter = Letters.notice();
        String text = text(read(letter));

        assertThat(text)
                .contains(letter.issuer(), letter.number(), letter.title(), letter.addressee() + "：")
                .contains(letter.paragraphs())
                .contains("附件：1.计划外发文", "2.示例市2026年度会议计划（节选）")
                .contains("2026年11月23日", "（联系人：示例甲");
    }

    @Test
    void rareCharactersArePrinted() throws IOException {
        assertThat(text(read(Letters.with(List.of("示例村𠮷某、㑇某，彝族、仡佬族。"))))).contains("示例村𠮷某、㑇某，彝族、仡佬族。");
    }

    @Test
    void aCharacterNoFontHoldsIsMarkedAndStaysInTheFile() throws IOException {
        var reader = read(Letters.with(List.of("前😀后")));

        assertThat(text(reader)).contains("前").contains("后");
        assertThat(new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1))
                .contains("/ActualText");
        assertThat(Letters.fonts().typefaces().body().runs("前😀后"))
                .extracting(Typeface.Run::drawn)
                .containsExactly("前", "〓", "后");
    }

    /** Pasted from chats and web pages: zero-width space and joiner, soft hyphen, byte order mark, marks of direction. */
    @Test
    void whatIsNotSeenOnScreenIsNotSeenOnPaper() throws IOException {
        String pasted = "一\u200b周\u200d下\u00ad发\ufeff七\u200e张\u202e报\u2060表\ufe0f。";

        assertThat(Letters.fonts().typefaces().body().runs(pasted).stream()
                        .map(Typeface.Run::drawn)
                        .collect(Collectors.joining()))
                .isEqualTo("一周下发七张报表。");
        assertThat(text(read(Letters.with(List.of(pasted))))).contains("一周下发七张报表。");
    }

    @Test
    void theTypeAreaIs156By225Millimetres() throws IOException {
        var reader = read(Letters.longOne(20));
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            List<float[]> lines = lines(reader, page);
            List<float[]> aboveFolio = lines.subList(0, lines.size() - 1);

            assertThat(aboveFolio).allSatisfy(at -> {
                assertThat(at[0]).isBetween(Sheet.mm(28) - 0.1f, Sheet.mm(28 + 156));
                assertThat(at[1]).isBetween(Sheet.mm(35), Sheet.mm(297 - 37));
            });
            assertThat(lines.getLast()[1]).isLessThan(Sheet.mm(35 - 7));
        }
        assertThat(lines(reader, 2)).hasSize(22 + 1);
        assertThat(lines(reader, 2).getFirst()[1]).isCloseTo(Sheet.mm(297 - 37) - 20, within(2f));
    }

    @Test
    void longLettersCarryPageNumbersOutside() throws IOException {
        var reader = read(Letters.longOne(20));

        assertThat(reader.getNumberOfPages()).isEqualTo(4);
        for (int page = 1; page <= 4; page++) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(page).replace(" ", ""))
                    .contains("—" + page + "—");
        }
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int paragraphs = 1; paragraphs <= 24; paragraphs++) {
            var reader = read(Letters.longOne(paragraphs));
            String last = page(reader, reader.getNumberOfPages());

            assertThat(last).contains("2026年11月23日").containsPattern("清理结果。|附件：|年度会议计划");
            assertThat(last).doesNotContain("此页无正文");
        }
    }

    @Test
    void withoutAttachmentsAndContactNothingIsSaidOfThem() throws IOException {
        var bare = new OfficialLetter(
                "示例办", "", "提示", "示例局", List.of("正文。"), "示例办", LocalDate.of(2026, 1, 5), List.of(), null);

        assertThat(text(read(bare))).doesNotContain("附件").doesNotContain("（").contains("2026年1月5日");
    }

    @Test
    void twentyThousandCharactersArrive() throws IOException {
        String text = "减".repeat(19_999) + "负";

        assertThat(text(read(Letters.with(List.of(text))))).contains("减减负");
    }

    private static PdfReader read(OfficialLetter letter) throws IOException {
        return new PdfReader(DOCUMENTS.pdf(letter));
    }

    private static String text(PdfReader reader) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(page(reader, page));
        }
        return pages.stream().collect(Collectors.joining());
    }

    private static String page(PdfReader reader, int page) throws IOException {
        return new PdfTextExtractor(reader)
                .getTextFromPage(page)
                .replaceAll("—\\s*\\d+\\s*—", "")
                .replaceAll("\\s", "");
    }

    /** Where each line begins, as the page's content says. */
    private static List<float[]> lines(PdfReader reader, int page) throws IOException {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        return Pattern.compile("1 0 0 1 ([\\d.]+) ([\\d.]+) Tm")
                .matcher(content)
                .results()
                .map(found -> new float[] {Float.parseFloat(found.group(1)), Float.parseFloat(found.group(2))})
                .toList();
    }
}
