package org.jianfu.ecology;

import java.util.List;
import org.jianfu.kernel.UnitId;
import org.springframework.modulith.NamedInterface;

/** What a module contributes to the ecology pages; the page collects the beans and does not know who fills it. */
@NamedInterface("section")
public interface EcologySection {

    /** Where it stands among the others, the smallest first. */
    int order();

    /** What its entries are, in the order in which a reader expects them. */
    List<EcologyKind> kinds();

    /** The entries of exactly this unit in this quarter, as they stand now. Whoever asks has checked who may see the page. */
    List<EcologyLine> lines(UnitId unit, Quarter quarter);

    /** How many entries of each kind the units have in a year; a unit without entries is absent. */
    List<EcologyCount> counts(int year);

    /** Whether the signed-in person may follow this link of one of its lines. */
    default boolean mayFollow(String link) {
        return false;
    }
}
