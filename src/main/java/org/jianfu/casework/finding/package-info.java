/** What was established 核实结论: proposed by the handler, approved by another person. */
@NullMarked
@NamedInterface("finding")
package org.jianfu.casework.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
