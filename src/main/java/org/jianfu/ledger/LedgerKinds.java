package org.jianfu.ledger;

import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyPart;

/** What this module's entries on an ecology page are. */
public final class LedgerKinds {

    /** 问题 */
    public static final EcologyKind VIOLATION = new EcologyKind("ledger.ecology.kind.violation", EcologyPart.HAPPENED);

    /** 提示 */
    public static final EcologyKind NOTICE = new EcologyKind("ledger.ecology.kind.notice", EcologyPart.HAPPENED);

    /** 责令整改 */
    public static final EcologyKind ORDER = new EcologyKind("ledger.ecology.kind.order", EcologyPart.HAPPENED);

    /** 纠正 */
    public static final EcologyKind CORRECTION =
            new EcologyKind("ledger.ecology.kind.correction", EcologyPart.CORRECTED);

    private LedgerKinds() {}
}
