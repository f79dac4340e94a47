/**
 * {@code ./ledger attention}: what needs a person. Start with {@link
 * dev.ipnledger.cli.attention.AttentionCommand}.
 */
@NullMarked
package dev.ipnledger.cli.attention;

import org.jspecify.annotations.NullMarked;
