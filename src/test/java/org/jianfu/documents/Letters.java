package org.jianfu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** Letters of an invented office, and the service that sets them with the shipped fonts alone. */
final class Letters {

    private Letters() {}

    static OfficialDocuments documents() {
        return new OfficialDocuments(fonts(), new LetterDocx(new ClassPathResource("documents/official-letter.docx")));
    }

    static DocumentFonts fonts() {
        return new DocumentFonts(new FontSettings(List.of(), List.of(), List.of()));
    }

    static OfficialLetter notice() {
        return with(List.of(
                "经核实，你单位于2026年11月9日未经审批召开示例工作推进会，要求12个示例乡镇（街道）主要负责人到会，该会议未列入2026年度会议计划，也未履行《计划外发文开会及开展督查检查考核事项审批表》报批程序。",
                "根据整治形式主义为基层减负若干规定，现对你单位予以工作提示。请认真查找原因，对照年度计划逐项清理，举一反三抓好整改，杜绝“文山会海”反弹回潮，并于收到本提示之日起10个工作日内，将整改情况书面反馈至专班办公室。",
                "同一问题12个月内再次发生的，将予以预警；情节严重的，责令限期整改。"));
    }

    static OfficialLetter with(List<String> paragraphs) {
        return new OfficialLetter(
                "示例市整治形式主义为基层减负专班",
                "减负提示〔2026〕3号",
                "关于示例局未经审批召开会议问题的工作提示",
                "示例市示例局",
                paragraphs,
                "示例市整治形式主义为基层减负专班",
                LocalDate.of(2026, 11, 23),
                List.of("计划外发文开会及开展督查检查考核事项审批表", "示例市2026年度会议计划（节选）"),
                "联系人：示例甲，联系电话：0000—0000000");
    }

    static OfficialLetter longOne(int paragraphs) {
        return with(IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> "第" + i + "项，请对照年度计划逐项清理发文、开会和督查检查考核事项，能合并的合并，能取消的取消，不得以任何名义变相增加基层负担，并报送清理结果。")
                .toList());
    }
}
