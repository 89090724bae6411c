package org.jianfu.activity;

import java.util.function.Function;
import java.util.function.LongFunction;
import org.jianfu.kernel.TypedId;

/**
 * Where the subjects of one type are looked at. A bean of the module that owns them, so that others lead there without
 * knowing that module.
 *
 * @param type as in {@link Subject}
 * @param address of one of them, without a leading slash
 */
public record SubjectPage(String type, LongFunction<String> address) {

    /**
     * The page of what an id names.
     *
     * @param id the constructor of the id
     */
    public static <I extends TypedId> SubjectPage of(LongFunction<I> id, Function<I, String> address) {
        return new SubjectPage(id.apply(0).kind(), number -> address.apply(id.apply(number)));
    }
}
