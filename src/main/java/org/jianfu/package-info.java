/** The portal: the application class, and one package per module below it. */
@NullMarked
package org.jianfu;

import org.jspecify.annotations.NullMarked;
