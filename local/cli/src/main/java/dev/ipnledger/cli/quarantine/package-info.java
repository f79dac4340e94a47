/**
 * {@code ./ledger quarantine}: what people do with messages that were set aside. Start with {@link
 * dev.ipnledger.cli.quarantine.QuarantineCommand}.
 */
@NullMarked
package dev.ipnledger.cli.quarantine;

import org.jspecify.annotations.NullMarked;
