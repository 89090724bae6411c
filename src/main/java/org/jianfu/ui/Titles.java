package org.jianfu.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jianfu.kernel.ChineseWords;

/** Titles on pages: a line ends between words, never inside one, on a phone as on paper. */
public final class Titles {

    private static final String WHOLE_WORDS = "jf-whole-words";

    private Titles() {}

    /** Sets what a heading or a title line says; what is read out, copied and found is the text alone. */
    public static <C extends HasElement> C set(C title, String text) {
        Element element = title.getElement();
        element.removeAllChildren();
        element.getClassList().add(WHOLE_WORDS);
        List<String> words = ChineseWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                element.appendChild(new Element("wbr"));
            }
            element.appendChild(Element.createText(words.get(i)));
        }
        return title;
    }
}
