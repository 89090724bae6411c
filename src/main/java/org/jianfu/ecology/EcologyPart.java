package org.jianfu.ecology;

import org.springframework.modulith.NamedInterface;

/** The parts of a sheet, in the order they are read. */
@NamedInterface("section")
public enum EcologyPart {
    /** 发生了什么 */
    HAPPENED,
    /** 纠正了什么 */
    CORRECTED,
    /** 表扬了什么 */
    COMMENDED,
    /** 学了什么 */
    LEARNED
}
