package org.jianfu.intake;

import java.time.LocalDate;

/** How a report came, and the day from which its deadline counts: a letter's is the day it arrived, not the day it was typed in. */
record Arrival(Channel channel, LocalDate on) {}
