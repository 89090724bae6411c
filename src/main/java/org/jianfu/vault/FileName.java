package org.jianfu.vault;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name as a person gave it, made harmless: no folders, no invisible characters, not too long. */
record FileName(String value) {

    private static final int LONGEST = 100;

    static FileName of(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return new FileName(name.isEmpty() ? "—" : shortened(name));
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String end = name.substring(name.offsetByCodePoints(name.length(), -20));
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 21)) + "…" + end;
    }

    /** In lower case and without the dot; empty where there is none. */
    String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with an extension that fits what the file is: kept where it does, corrected where it does not. */
    FileName fitting(DetectedType type) {
        if (type.extensions().contains(extension())) {
            return this;
        }
        String right = "." + type.extensions().getFirst();
        String stem = extension().matches("[a-z0-9]{1,5}") ? value.substring(0, value.lastIndexOf('.')) : value;
        return new FileName(shortened(stem.endsWith(right) ? stem : stem + right));
    }

    @Override
    public String toString() {
        return value;
    }
}
