@NullMarked
package org.jianfu.probe.ui;

import org.jspecify.annotations.NullMarked;
