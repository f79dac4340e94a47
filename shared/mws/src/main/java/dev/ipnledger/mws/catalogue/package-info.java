/**
 * What each operation takes and gives, as data: requests are checked against it before they are
 * sent, and the reference page of operations is made of it. Start with {@link
 * dev.ipnledger.mws.catalogue.Catalogue}; {@link dev.ipnledger.mws.catalogue.Parameters} is a
 * checked request.
 */
@NullMarked
package dev.ipnledger.mws.catalogue;

import org.jspecify.annotations.NullMarked;
