/** Where policies are read: plain pages for everybody, and views for staff. */
@NullMarked
package org.jianfu.policies.ui;

import org.jspecify.annotations.NullMarked;
