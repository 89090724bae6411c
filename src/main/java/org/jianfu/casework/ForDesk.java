package org.jianfu.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those whose roles let them work with leads at all; which ones is decided by {@link LeadScope}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR', 'DISCIPLINE_INSPECTOR')")
@interface ForDesk {}
