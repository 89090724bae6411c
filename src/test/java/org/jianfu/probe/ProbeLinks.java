package org.jianfu.probe;

/** Where spot checks are read, without a leading slash. */
public final class ProbeLinks {

    public static final String PROBES = "staff/module-probe";

    private ProbeLinks() {}

    public static String to(ProbeId id) {
        return PROBES + "/" + id;
    }
}
