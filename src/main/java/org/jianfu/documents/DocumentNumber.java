package org.jianfu.documents;

import java.text.Normalizer;

/**
 * The number of an office document 发文字号: prefix 发文机关代字, year, sequence (GB/T 9704-2012, 7.2.5).
 *
 * @param prefix e.g. 减负提示
 * @param sequence from 1, without gaps within a year
 */
public record DocumentNumber(String prefix, int year, int sequence) {

    /** As printed: six-pointed brackets, no 第, no leading zero, e.g. {@code 减负提示〔2026〕3号}. */
    @Override
    public String toString() {
        return prefix + "〔" + year + "〕" + sequence + "号";
    }

    /** What somebody typed of a number, with the brackets and digits it is printed with. */
    public static String asPrinted(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[(\\[【]", "〔")
                .replaceAll("[)\\]】]", "〕")
                .replaceAll("\\s", "")
                .replaceAll("(?<!〔)(\\d{4})年(?=\\d+(号|$))", "〔$1〕");
    }
}
