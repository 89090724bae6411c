package org.jianfu.probe;

import jakarta.persistence.Converter;
import org.jianfu.kernel.TypedId;
import org.jianfu.kernel.TypedIdConverter;

/** Identifies a spot check 抽查. */
public record ProbeId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    static class AsNumber extends TypedIdConverter<ProbeId> {

        AsNumber() {
            super(ProbeId::new);
        }
    }
}
