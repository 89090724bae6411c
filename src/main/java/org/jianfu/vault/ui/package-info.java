/** Files on their way into the vault: chosen, travelling, kept, each for itself. */
@NullMarked
@NamedInterface("ui")
package org.jianfu.vault.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
