/**
 * The JSON documents of the API, as records: a component that is null is left out, a list is always
 * there. Start with {@link dev.ipnledger.query.document.OrderDocument}.
 */
@NullMarked
package dev.ipnledger.query.document;

import org.jspecify.annotations.NullMarked;
