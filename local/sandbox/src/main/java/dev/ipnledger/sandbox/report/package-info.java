/**
 * Reports: made of the world's history, kept, and handed out by the Reports section. Start at
 * {@link dev.ipnledger.sandbox.report.ReportOperations}.
 */
@NullMarked
package dev.ipnledger.sandbox.report;

import org.jspecify.annotations.NullMarked;
