/**
 * One statement about one payment object, and where it came from. Parsers make a {@link
 * dev.ipnledger.domain.observation.Statement}; with its source, time and evidence it becomes an
 * {@link dev.ipnledger.domain.observation.Observation}.
 */
@NullMarked
package dev.ipnledger.domain.observation;

import org.jspecify.annotations.NullMarked;
