package org.jianfu.probe;

import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.springframework.stereotype.Component;

/** One spot check, some days ago. */
@Component
class ProbeStory implements DemonstrationStory {

    private final Probes probes;

    ProbeStory(Probes probes) {
        this.probes = probes;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        cast.as("audit", 3, () -> probes.take(cast.unit("示例市甲局")));
    }
}
