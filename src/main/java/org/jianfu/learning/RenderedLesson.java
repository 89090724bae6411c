package org.jianfu.learning;

import java.util.List;

/**
 * A lesson's text as HTML that is safe to show.
 *
 * @param html the text, without scripts and whatever else was not allowed
 * @param parts its headings of the first order, for a table of contents
 * @param remarks what was taken out, and what its writer should mend
 */
public record RenderedLesson(String html, List<Part> parts, List<Remark> remarks) {

    public RenderedLesson {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /**
     * A part of the lesson.
     *
     * @param anchor its name, kept through all versions
     */
    public record Part(String anchor, String title) {}
}
