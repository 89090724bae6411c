package org.jianfu.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The fonts asked in turn for each character of a text. */
final class Typeface {

    /** Stands for a character no font holds, as printers' 〓 did for a missing sort. */
    static final String MISSING = "〓";

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final List<Face> faces;
    private final Supplier<List<Face>> rare;

    /** @param rare further fonts, loaded only when the first ones do not suffice */
    Typeface(List<Face> faces, Supplier<List<Face>> rare) {
        this.faces = faces;
        this.rare = rare;
    }

    /**
     * Neighbouring characters of one font.
     *
     * @param meant the text
     * @param drawn what is drawn for it: the same, or {@link #MISSING}
     */
    record Run(String meant, String drawn, Face face) {

        boolean isMissing() {
            return !meant.equals(drawn);
        }
    }

    List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        CHARACTER
                .matcher(visible(text))
                .results()
                .map(found -> run(found.group()))
                .forEach(run -> {
                    Run last = runs.isEmpty() ? null : runs.getLast();
                    if (last != null && last.face() == run.face() && !last.isMissing() && !run.isMissing()) {
                        runs.removeLast();
                        runs.add(new Run(last.meant() + run.meant(), last.drawn() + run.drawn(), run.face()));
                    } else {
                        runs.add(run);
                    }
                });
        return runs;
    }

    /** Without what only steers how text is shown, such as zero-width spaces and marks of direction: fonts draw boxes there. */
    private static String visible(String text) {
        return text.codePoints()
                .filter(character -> !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Run run(String character) {
        return holder(faces, character)
                .or(() -> holder(rare.get(), character))
                .map(face -> new Run(character, character, face))
                .orElseGet(
                        () -> new Run(character, MISSING, holder(faces, MISSING).orElseThrow()));
    }

    private static Optional<Face> holder(List<Face> faces, String character) {
        return faces.stream().filter(face -> face.draws(character)).findFirst();
    }

    /** How wide a text runs when each character is followed by this much extra space. */
    float width(String text, float size, float tracking) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.face().width(run.drawn(), size) + tracking * length(run.drawn());
        }
        return width;
    }

    /** How many characters of it take room. */
    static int length(String text) {
        String visible = visible(text);
        return visible.codePointCount(0, visible.length());
    }
}
