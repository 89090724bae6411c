package org.jianfu.ecology;

import org.springframework.modulith.NamedInterface;

/**
 * What an entry on an ecology page is. A constant of the module whose section brings such entries.
 *
 * @param key text key of what it is called, e.g. {@code ledger.ecology.kind.notice}
 * @param part the part of a sheet where such entries stand
 */
@NamedInterface("section")
public record EcologyKind(String key, EcologyPart part) {}
