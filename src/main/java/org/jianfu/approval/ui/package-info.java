/** An approval on the page of what is signed: its steps, what was said, and what the reader may do. */
@NullMarked
@NamedInterface("ui")
package org.jianfu.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
