/**
 * The door: who gets in, and what the others are told. Start with {@link
 * dev.ipnledger.sns.gate.Gate}.
 */
@NullMarked
package dev.ipnledger.sns.gate;

import org.jspecify.annotations.NullMarked;
