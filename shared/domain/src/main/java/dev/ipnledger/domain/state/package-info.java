/** The state machines as data: states with their ranks, reasons with their meaning. */
@NullMarked
package dev.ipnledger.domain.state;

import org.jspecify.annotations.NullMarked;
