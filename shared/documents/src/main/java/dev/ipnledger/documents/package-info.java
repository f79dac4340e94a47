/**
 * Payment objects as notifications and answers of the service write them. Both name the same
 * elements, so both are read here, by one reader: start with {@link
 * dev.ipnledger.documents.DetailsReader}; {@link dev.ipnledger.documents.BatchReader} and {@link
 * dev.ipnledger.documents.MerchantEventReader} read what is about no object. One class per element
 * says which of its children are read and what they mean; {@code Stated} knows how a value, a
 * missing one and a doubled one is treated.
 */
@NullMarked
package dev.ipnledger.documents;

import org.jspecify.annotations.NullMarked;
