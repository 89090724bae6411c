package org.jianfu.search;

import java.util.List;

/**
 * Texts that can be found. Each module that has some contributes a bean; nothing that is confidential, and nothing that is
 * not published, is told here. A change is told by a {@link SearchChanged}.
 */
public interface SearchSource {

    /** Its short name, the same for ever. */
    String name();

    /** The kinds of what it has. */
    List<SearchKind> kinds();

    /** What it has, in portions that change together: the codes of the policies, of the courses. */
    List<String> parts();

    /** Everything of one portion as it can be read today; nothing where it is no longer there. */
    List<Searchable> part(String part);
}
