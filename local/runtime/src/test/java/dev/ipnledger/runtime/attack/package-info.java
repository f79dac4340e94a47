/**
 * Attacks over HTTP on a whole running system: what somebody can try who knows everything but
 * Amazon's private key, and holds messages that it signed. Each attack says what stops it; the
 * table in {@code docs/security.md} has a row for each.
 */
@NullMarked
package dev.ipnledger.runtime.attack;

import org.jspecify.annotations.NullMarked;
