/**
 * Between the client and the ledger: {@link dev.ipnledger.inquiry.Inquiry} asks once and says what
 * came of it in the ledger's words.
 */
@NullMarked
package dev.ipnledger.inquiry;

import org.jspecify.annotations.NullMarked;
