/**
 * {@code ./ledger why}: where money is, and which document says so. Start with {@code WhyCommand}.
 */
@NullMarked
package dev.ipnledger.cli.why;

import org.jspecify.annotations.NullMarked;
