/**
 * Time, topics, queue and threads of a world. Start with {@link
 * dev.ipnledger.simulation.cloud.Timeline}.
 */
@NullMarked
package dev.ipnledger.simulation.cloud;

import org.jspecify.annotations.NullMarked;
