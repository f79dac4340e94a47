/**
 * The JSON documents that the function answers with, as records: a component that is null is left
 * out, a list is always there. Start with {@link
 * dev.ipnledger.register.document.RegistrationDocument}.
 */
@NullMarked
package dev.ipnledger.register.document;

import org.jspecify.annotations.NullMarked;
