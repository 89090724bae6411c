package org.jianfu.documents;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Fills the Word template of a letter. Whatever an office changes in its own copy of the template stays; what depends
 * on the text's length is set by the paragraph's style: {@code RedHead}, {@code Signer}.
 */
@Component
class LetterDocx {

    private static final String ATTACHMENTS = "附件：";

    /** One line of the grid in twentieths of a point. */
    private static final int EMPTY_LINE = 579;

    private final Resource template;

    LetterDocx(
            @Value("${jianfu.documents.letter-template:classpath:documents/official-letter.docx}") Resource template) {
        this.template = template;
    }

    byte[] bytes(OfficialLetter letter) {
        try (InputStream in = template.getInputStream();
                XWPFTemplate filled = XWPFTemplate.compile(in).render(values(letter));
                var out = new ByteArrayOutputStream()) {
            fit(filled.getXWPFDocument(), letter);
            filled.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the letter template cannot be read", e);
        }
    }

    private static Map<String, Object> values(OfficialLetter letter) {
        var values = new HashMap<String, Object>();
        values.put("issuer", letter.issuer());
        values.put("number", letter.number());
        var breaker = new TitleBreaker(text -> ems(text) * Sheet.SIZE_TWO);
        values.put("title", String.join("\n", breaker.lines(letter.title(), LetterHead.TITLE_WIDTH)));
        values.put("addressee", letter.addressee());
        values.put("paragraphs", items(letter.paragraphs()));
        values.put("attachments", items(attachments(letter.attachments())));
        values.put("signer", letter.signer());
        values.put("date", letter.dateInChinese());
        values.put("contact", letter.contact() == null ? List.of() : items(List.of(letter.contact())));
        return values;
    }

    private static List<Map<String, String>> items(List<String> texts) {
        return texts.stream().map(text -> Map.of("text", text)).toList();
    }

    /** The first carries the word 附件, several are numbered (7.3.4). */
    private static List<String> attachments(List<String> names) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            String label = i == 0 ? ATTACHMENTS : "　　　";
            lines.add(label + (names.size() > 1 ? (i + 1) + ". " : "") + names.get(i));
        }
        return lines;
    }

    private static void fit(XWPFDocument document, OfficialLetter letter) {
        RedHead mark = RedHead.fitting(letter.issuer(), LetterDocx::ems);
        double centre = 4 + ems(letter.dateInChinese()) / 2;
        double signerRight = Math.max(0, centre - ems(letter.signer()) / 2);
        XWPFParagraph previous = null;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if ("RedHead".equals(paragraph.getStyle())) {
                paragraph.getRuns().forEach(run -> {
                    run.setFontSize((double) mark.size());
                    run.setTextScale(mark.narrowing());
                });
            } else if ("Signer".equals(paragraph.getStyle())) {
                indentRight(paragraph, signerRight);
                if (previous != null) {
                    // The signature never stands alone on a page (7.3.5.5).
                    previous.setKeepNext(true);
                }
            }
            if (paragraph.getText().startsWith(ATTACHMENTS) && "Attachments".equals(paragraph.getStyle())) {
                paragraph.setSpacingBefore(EMPTY_LINE);
            }
            previous = paragraph;
        }
    }

    /** Word and WPS go by the characters, LibreOffice knows only the twips. */
    private static void indentRight(XWPFParagraph paragraph, double characters) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setRightChars(BigInteger.valueOf(Math.round(characters * 100)));
        indent.setRight(BigInteger.valueOf(Math.round(characters * Sheet.CHARACTER * 20)));
    }

    /** Widths without a font at hand: Chinese characters are square, others about half of that. */
    private static double ems(String text) {
        return text.codePoints()
                .mapToDouble(c -> c < 0x2E80 && c != '“' && c != '”' ? 0.5 : 1)
                .sum();
    }
}
