package org.jianfu.kernel;

/**
 * What a module shows in the demonstration 演示数据, told along the module's own ways. A bean in the profile {@code demo};
 * told once, when the invented city has its units, people and leads.
 */
public interface DemonstrationStory {

    /** Smaller comes first. */
    int order();

    /** Tells it. */
    void tell(DemonstrationCast cast);
}
