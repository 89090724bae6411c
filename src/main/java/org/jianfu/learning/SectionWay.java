package org.jianfu.learning;

import java.util.List;
import java.util.Map;

/** What another module offers beside the sections of a lesson 课文旁的入口; the reader inside the staff portal collects the beans. */
public interface SectionWay {

    /** The ways from the sections of a lesson by their anchors; a section without one is left out. */
    Map<String, Way> from(String course, String lesson, List<String> anchors);

    /**
     * A link.
     *
     * @param textKey what it says
     * @param args what stands in that text
     * @param address without a leading slash
     */
    record Way(String textKey, List<Object> args, String address) {

        public Way {
            args = List.copyOf(args);
        }
    }
}
