/** The records of the table's stream, read to items. Start with {@code ItemChange}. */
@NullMarked
package dev.ipnledger.publish.stream;

import org.jspecify.annotations.NullMarked;
