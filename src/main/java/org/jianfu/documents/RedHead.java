package org.jianfu.documents;

import java.util.function.ToDoubleFunction;

/**
 * How large the name of the issuer 发文机关标志 stands (GB/T 9704-2012, 7.2.4: centred, red, at the issuer's
 * discretion): a long name is first narrowed, as red heads are, then made smaller.
 *
 * @param size in points
 * @param narrowing width of a character in per cent of its normal width
 */
record RedHead(float size, int narrowing) {

    private static final float LARGEST = 46;
    private static final int NARROWEST = 62;

    /** @param em width of the name at size 1 */
    static RedHead fitting(String issuer, ToDoubleFunction<String> em) {
        double natural = Math.max(em.applyAsDouble(issuer), 1);
        int narrowing = (int) Math.floor(100 * Sheet.TEXT_WIDTH / (natural * LARGEST));
        if (narrowing >= NARROWEST) {
            return new RedHead(LARGEST, Math.min(narrowing, 100));
        }
        // Half points only: Word knows no finer sizes.
        double size = Math.floor(200 * Sheet.TEXT_WIDTH / (natural * NARROWEST)) / 2;
        return new RedHead((float) size, NARROWEST);
    }
}
