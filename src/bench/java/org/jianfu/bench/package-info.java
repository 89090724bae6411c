/** Loads the packaged portal over HTTP and writes down how it bears it. */
@NullMarked
package org.jianfu.bench;

import org.jspecify.annotations.NullMarked;
