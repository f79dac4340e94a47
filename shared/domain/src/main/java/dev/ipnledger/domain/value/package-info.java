/** What a document can say about an object: amounts, points in time, texts, yes or no, a status. */
@NullMarked
package dev.ipnledger.domain.value;

import org.jspecify.annotations.NullMarked;
