/** What a lead rests on 证据: files and lines, sealed with the report's key. */
@NullMarked
@NamedInterface("evidence")
package org.jianfu.casework.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
