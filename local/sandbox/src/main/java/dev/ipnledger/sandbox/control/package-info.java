/**
 * The control API: JSON over HTTP for tests and demonstrations, open to this machine only. Start at
 * {@link dev.ipnledger.sandbox.control.ControlApi}.
 */
@NullMarked
package dev.ipnledger.sandbox.control;

import org.jspecify.annotations.NullMarked;
