package org.jianfu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an official letter 公文 says; how it looks is decided by GB/T 9704-2012. Line breaks in a paragraph begin a new
 * one; control characters are removed, everything else is kept as it was typed.
 *
 * @param issuer the red head 发文机关标志 (7.2.4)
 * @param number 发文字号 (7.2.5), empty for a draft
 * @param title 标题 (7.3.1)
 * @param addressee 主送机关 without the colon (7.3.2)
 * @param paragraphs 正文 (7.3.3)
 * @param signer 发文机关署名 (7.3.5)
 * @param date 成文日期 (7.3.5.4)
 * @param attachments names of the attachments 附件说明 (7.3.4)
 * @param contact a note under the date 附注, without brackets (7.3.6)
 */
public record OfficialLetter(
        String issuer,
        String number,
        String title,
        String addressee,
        List<String> paragraphs,
        String signer,
        LocalDate date,
        List<String> attachments,
        @Nullable String contact) {

    public OfficialLetter {
        issuer = line(issuer);
        number = line(number);
        title = line(title);
        addressee = line(addressee).replaceFirst("[:：]$", "");
        paragraphs = lines(paragraphs);
        signer = line(signer);
        attachments = lines(attachments);
        contact = contact == null || contact.isBlank() ? null : line(contact);
    }

    /** The date in Arabic numerals without leading zeros (7.3.5.4), e.g. 2026年1月5日. */
    public String dateInChinese() {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static List<String> lines(List<String> texts) {
        return texts.stream()
                .flatMap(text -> text.lines().flatMap(OfficialLetter::unlessBlank))
                .toList();
    }

    private static Stream<String> unlessBlank(String text) {
        String clean = line(text);
        return clean.isEmpty() ? Stream.empty() : Stream.of(clean);
    }

    /** The text on one line, without what neither XML nor PDF can hold. */
    static String line(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(OfficialLetter::printable).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** The character to print, or -1: neither XML nor PDF can hold control characters, halves of pairs and the like. */
    private static int printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : -1;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> 0xFFFD;
            default -> isBidiControl(c) || (c & 0xFFFE) == 0xFFFE ? -1 : c;
        };
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
