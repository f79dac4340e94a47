/**
 * Amazon's flat-file reports. Start with {@link dev.ipnledger.reports.TransactionReport}, whose
 * rows are states of payment objects, and {@link dev.ipnledger.reports.Settlement}, whose rows are
 * movements of money.
 */
@NullMarked
package dev.ipnledger.reports;

import org.jspecify.annotations.NullMarked;
