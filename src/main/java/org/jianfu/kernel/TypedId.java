package org.jianfu.kernel;

/** Identifies a row of one kind. A module's ids are records of their own, so that the compiler catches swaps. */
public interface TypedId {

    long value();

    /** The kind of row, as it stands in trail entries: {@code lead} for a {@code LeadId}, which keeps its name for their sake. */
    default String kind() {
        String name = getClass().getSimpleName().replaceFirst("Id$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
