package org.jianfu.documents;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Typefaces for PDF files that an office has a licence for; what it has not is filled by the fonts shipped with the
 * portal. A member of a collection is named by its number: {@code simsun.ttc,0}.
 *
 * @param fangsong files tried for the body 仿宋, the first that exists is used
 * @param title files tried for titles and red heads 小标宋
 * @param rare files asked for characters none of the others holds 生僻字
 */
@ConfigurationProperties("jianfu.documents.fonts")
record FontSettings(
        @DefaultValue({"C:/Windows/Fonts/simfang.ttf", "/usr/share/fonts/win/simfang.ttf"})
        List<String> fangsong,

        @DefaultValue({"C:/Windows/Fonts/FZXBSJW.TTF", "/usr/share/fonts/win/FZXBSJW.TTF"})
        List<String> title,

        @DefaultValue({
            "C:/Windows/Fonts/simsun.ttc,0",
            "C:/Windows/Fonts/simsunb.ttf",
            "/System/Library/Fonts/Supplemental/Songti.ttc,0",
            "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc,2",
            "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc,2",
            "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc,2"
        })
        List<String> rare) {}
