package org.jianfu.ecology;

import org.springframework.modulith.NamedInterface;

/** What an entry on an ecology page is. */
@NamedInterface("section")
public enum EcologyKind {
    /** 问题 */
    VIOLATION(EcologyPart.HAPPENED),
    /** 提示 */
    NOTICE(EcologyPart.HAPPENED),
    /** 责令整改 */
    ORDER(EcologyPart.HAPPENED),
    /** 纠正 */
    CORRECTION(EcologyPart.CORRECTED),
    /** 表扬 */
    COMMENDATION(EcologyPart.COMMENDED);

    private final EcologyPart part;

    EcologyKind(EcologyPart part) {
        this.part = part;
    }

    /** The part of a sheet where such entries stand. */
    public EcologyPart part() {
        return part;
    }
}
