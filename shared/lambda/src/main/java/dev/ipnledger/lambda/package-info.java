/**
 * What a function needs of Lambda beside its events: {@link dev.ipnledger.lambda.Metric} has all
 * that is measured, {@link dev.ipnledger.lambda.LogFields} keeps log lines of other threads
 * joinable, {@link dev.ipnledger.lambda.SnapStart} warms a function before its snapshot.
 */
@NullMarked
package dev.ipnledger.lambda;

import org.jspecify.annotations.NullMarked;
