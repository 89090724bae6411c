package org.jianfu.learning;

import java.util.regex.Pattern;
import org.jianfu.kernel.Refused;

/** The short name of a course or lesson in addresses and folders: small letters, digits and hyphens, nothing that could climb out of a folder. */
record Slug(String value) {

    static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /** @throws Refused when the name is of another form */
    Slug {
        if (!isOne(value)) {
            throw new Refused("learning.refused.slug", value);
        }
    }

    /** Whether a text could be the name of something. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
