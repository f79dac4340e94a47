/**
 * The manners that the two functions behind the API share: how paths and parameters are read, and
 * how answers and problems look. Start with {@link dev.ipnledger.api.SellerPath}.
 */
@NullMarked
package dev.ipnledger.api;

import org.jspecify.annotations.NullMarked;
