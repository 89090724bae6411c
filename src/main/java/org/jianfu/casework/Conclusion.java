package org.jianfu.casework;

/** What a verification came to 核实结论. */
public enum Conclusion {
    /** 属实 */
    SUBSTANTIATED,
    /** 部分属实 */
    PARTLY,
    /** 不属实 */
    UNSUBSTANTIATED,
    /** 无法查实 */
    UNESTABLISHED;

    /** Whether something was found that goes on the ledger. */
    public boolean isSubstantiated() {
        return this == SUBSTANTIATED || this == PARTLY;
    }
}
