/**
 * The API's manners: which resources there are, how parameters are read, and how answers and
 * problems look. Start with {@link dev.ipnledger.query.http.Resource}.
 */
@NullMarked
package dev.ipnledger.query.http;

import org.jspecify.annotations.NullMarked;
