package org.jianfu.learning;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks people to read something 安排 contributes one bean; the reader says so beside the lesson, and asks nothing twice. */
public interface ReadingDuty {

    /** What the signed-in reader still owes a lesson; nothing where nobody asked, or it was read. */
    Optional<Owed> owed(String course, String lesson);

    /** The signed-in reader has read this version of a lesson to its end. */
    void read(String course, String lesson, int version);

    /**
     * That a lesson is to be read.
     *
     * @param due the last day, or null where nobody set one
     * @param readBefore the version the reader knows; 0 where none
     */
    record Owed(@Nullable LocalDate due, int readBefore) {

        /** Whether only what changed is to be read. */
        public boolean isChange() {
            return readBefore > 0;
        }
    }
}
