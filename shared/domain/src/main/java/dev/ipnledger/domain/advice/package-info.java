/** What the merchant's system should do next, as a closed set and a table. */
@NullMarked
package dev.ipnledger.domain.advice;

import org.jspecify.annotations.NullMarked;
